// Catches what a screen throws, so that nobody ever stands before a blank page, or before camera and sound that are
// on without a way to leave.
import { Component, type ReactNode } from 'react';

interface Props {
  fallback: ReactNode;
  /** To end what the lost screen was there for. */
  onCatch: (thrown: unknown) => void;
  children: ReactNode;
}

export class ErrorBoundary extends Component<Props, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError(): { hasFailed: boolean } {
    return { hasFailed: true };
  }

  override componentDidCatch(thrown: unknown): void {
    this.props.onCatch(thrown);
  }

  override render(): ReactNode {
    return this.state.hasFailed ? this.props.fallback : this.props.children;
  }
}
