/** Loaded before a program (`--import`): its clock is wrong by CLOCK_SKEW_SECONDS, as on a machine without time service. What measures spans stays right. */
const Real = Date;
const skew = Number(process.env['CLOCK_SKEW_SECONDS'] ?? '0') * 1_000;
const now = (): number => Real.now() + skew;

globalThis.Date = new Proxy(Real, {
  construct: (target, args, newTarget) => Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget),
  apply: () => new Real(now()).toString(),
  get: (target, key, receiver) => (key === 'now' ? now : Reflect.get(target, key, receiver)),
});
