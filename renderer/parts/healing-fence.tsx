/** Keeps what fails from taking with it what stands around, and tries again: nobody stands before a wall to ask for it. */
import { Component, type ReactNode } from 'react';
import { live } from '../live/live.ts';

/** ms until it is tried again; by then what could not be shown may have been replaced. */
const healsAfter = 60_000;

type Props = {
  readonly children: ReactNode;
  /** Stands there meanwhile. */
  readonly instead: ReactNode;
};

export class HealingFence extends Component<Props, { readonly failed: boolean }> {
  override readonly state = { failed: false };
  #stop: (() => void) | undefined;

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true };
  }

  override componentDidMount(): void {
    this.#watch();
  }

  override componentDidUpdate(): void {
    this.#watch();
  }

  override componentWillUnmount(): void {
    this.#stop?.();
    this.#stop = undefined;
  }

  /** Again after a minute, and as soon as the hub has told everything anew. */
  #watch(): void {
    if (!this.state.failed || this.#stop) return;
    let { link } = live.state;
    const heal = (): void => {
      this.#stop?.();
      this.#stop = undefined;
      this.setState({ failed: false });
    };
    const timer = setTimeout(heal, healsAfter);
    const leave = live.subscribe(() => {
      const before = link;
      ({ link } = live.state);
      if (before !== 'live' && link === 'live') heal();
    });
    this.#stop = () => {
      clearTimeout(timer);
      leave();
    };
  }

  override render(): ReactNode {
    return this.state.failed ? this.props.instead : this.props.children;
  }
}
