import { Box, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';

/** A term and what is known about it; stands in a `dl`, or in a `div` of one. */
export function Fact({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  return (
    <>
      <Typography tag="dt" variant="pi" fontWeight="bold" textColor="neutral600">
        {term}
      </Typography>
      <Box tag="dd" margin={0} paddingTop={1}>
        {typeof children === 'string' ? <Typography>{children}</Typography> : children}
      </Box>
    </>
  );
}
