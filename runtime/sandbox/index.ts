export { createSandbox, type SandboxOptions } from './create-sandbox.ts';
export type { PageProgress, Sandbox } from './sandbox.ts';
