import { Badge } from '@strapi/design-system';

const LOOKS = {
  warning: { backgroundColor: 'warning100', textColor: 'neutral800' },
  success: { backgroundColor: 'success100', textColor: 'neutral800' },
  danger: { backgroundColor: 'danger100', textColor: 'danger700' },
} as const;

interface MarkProps {
  readonly kind: keyof typeof LOOKS;
  readonly children: string;
}

/** A short word on a tint. The design system's own tints leave its words below the contrast of WCAG 1.4.3. */
export function Mark({ kind, children }: MarkProps) {
  return (
    <Badge shrink={0} style={{ whiteSpace: 'nowrap' }} {...LOOKS[kind]}>
      {children}
    </Badge>
  );
}
