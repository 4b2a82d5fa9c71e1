import { StoreUnavailable } from '#storage/contract.ts';

/** The result of `work`, or StoreUnavailable when it takes longer than so many ms; the work itself goes on. */
export async function within<T>(
  milliseconds: number,
  after: (milliseconds: number, action: () => void) => Disposable,
  work: Promise<T>,
): Promise<T> {
  const late = Promise.withResolvers<never>();
  using _deadline = after(milliseconds, () => {
    late.reject(new StoreUnavailable('The store did not answer in time; try again.', 'DEADLINE'));
  });
  return await Promise.race([work, late.promise]);
}
