/** Takes the features of a passage one by one: the hash of a name, and a value. Learning collects them, scoring adds up their weights. */
export interface FeatureSink {
  readonly add: (hash: number, value: number) => void;
}
