import { Component, type ReactNode } from 'react';
import { Lost } from './Lost.tsx';
import { forgetLost } from './part.ts';

interface Props {
  /** What is said where it stood; null as long as nobody has asked for it. */
  readonly text: string | null;
  readonly place: 'pane' | 'header' | 'page' | 'map';
  /** The id of the pane that takes the focus when what failed has come after all. */
  readonly pane?: string;
  /** What is drawn: where one failed, another is tried. */
  readonly of?: unknown;
  /** Lets go of what failed, where nothing else does. */
  readonly onDismiss?: () => void;
  readonly children: ReactNode;
}

interface State {
  readonly failed: boolean;
  /** It has been asked for again. */
  readonly again: boolean;
  readonly of: unknown;
}

/** A pane that fails leaves the others standing. */
export class Boundary extends Component<Props, State> {
  override state: State = { failed: false, again: false, of: this.props.of };

  static getDerivedStateFromError(): Pick<State, 'failed'> {
    return { failed: true };
  }

  static getDerivedStateFromProps({ of }: Props, state: State): Partial<State> | null {
    return of === state.of ? null : { failed: false, of };
  }

  override componentDidCatch(): void {
    forgetLost();
  }

  override componentDidUpdate({ pane }: Props, { failed }: State): void {
    if (!failed || this.state.failed || pane === undefined) return;
    // The button that was pressed is gone, and the focus with it.
    if (document.activeElement === document.body) document.getElementById(pane)?.focus();
  }

  private readonly again = (): void => {
    this.setState({ failed: false, again: true });
  };

  override render(): ReactNode {
    const { text, place, onDismiss, children } = this.props;
    const { failed, again } = this.state;
    if (!failed) return children;
    if (text === null) return null;
    return <Lost {...{ text, place, onDismiss }} focused={again} onAgain={this.again} />;
  }
}
