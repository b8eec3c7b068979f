export { createSandbox } from './create-sandbox.ts';
export type { Sandbox } from './sandbox.ts';
