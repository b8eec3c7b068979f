export { assembleClosing } from './assemble-closing.ts';
export { runningFileName } from './running-file-name.ts';
export { runningPaper } from './running-paper.ts';
