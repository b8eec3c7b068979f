import { createContext, useContext } from 'react';

import { mayOnSomeCase } from '../../../domain/may.ts';
import type { Action } from '../../../domain/people.ts';
import type { Me } from '../client/types.ts';

const MeContext = createContext<Me | null>(null);
export const MeProvider = MeContext.Provider;

/** Whether the role of whoever is signed in does this at all: what nobody of the role may do is not offered. The api asks for the case itself. */
export function useMay(action: Action): boolean {
  const me = useContext(MeContext);
  return me !== null && mayOnSomeCase(me.role, action);
}
