/** A learned model; made by `npm run train`, never changed by hand. */
export interface Model {
  readonly version: string;
}
