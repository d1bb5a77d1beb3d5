import { Component, type ReactNode } from 'react';

interface ErrorBoundaryProps {
  readonly children: ReactNode;
  readonly onError?: (error: unknown) => void;
  /** Shown instead of the children after an error; nothing by default. */
  readonly fallback?: ReactNode;
  /** Another value shows the children again. */
  readonly again?: string;
}

/** Keeps an error in one part of the page from taking the rest with it. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidCatch(error: unknown) {
    this.props.onError?.(error);
  }

  override componentDidUpdate({ again }: ErrorBoundaryProps) {
    if (this.state.failed && again !== this.props.again) this.setState({ failed: false });
  }

  override render() {
    return this.state.failed ? (this.props.fallback ?? null) : this.props.children;
  }
}
