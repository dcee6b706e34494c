import { Component, type ReactNode } from 'react';

interface PreviewBoundaryProps {
  readonly children: ReactNode;
  readonly fallback: ReactNode;
}

/** Keeps a questionnaire that survey-react-ui cannot draw from taking the whole form with it. */
export class PreviewBoundary extends Component<PreviewBoundaryProps, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError(): { readonly hasFailed: boolean } {
    return { hasFailed: true };
  }

  override render(): ReactNode {
    return this.state.hasFailed ? this.props.fallback : this.props.children;
  }
}
