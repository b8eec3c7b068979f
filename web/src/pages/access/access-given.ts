import { createContext, useContext } from 'react';

const AccessGivenContext = createContext<() => void>(() => undefined);
export const AccessGivenProvider = AccessGivenContext.Provider;

/** Shows the pages of the case from the beginning: everything that was refused before the reason was given is asked for anew. */
export function useAccessGiven(): () => void {
  return useContext(AccessGivenContext);
}
