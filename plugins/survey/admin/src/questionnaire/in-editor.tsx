import { Box, Flex, LinkButton, Typography } from '@strapi/design-system';
import { Pencil } from '@strapi/icons';
import { useDeferredValue, useMemo } from 'react';
import { Link as RouterLink, useParams } from 'react-router-dom';
import { openDocument, outlineOf } from '../../../domain/src/editing';
import { questionnaireLink } from '../links';
import { useText } from '../text';

/** How much there is, and the way to where it is written without code. */
export function InEditor({ text }: { readonly text: string }) {
  const textOf = useText();
  // The content manager's own page: `create` until it was saved once.
  const { id } = useParams();
  const settled = useDeferredValue(text);
  const summary = useMemo(() => {
    const opened = openDocument(settled);
    if (!opened.ok) return null;
    const entries = outlineOf(opened.document.json);
    return {
      pages: entries.filter(({ kind }) => kind === 'page').length,
      questions: entries.filter(({ number }) => number !== null).length,
    };
  }, [settled]);
  return (
    <Box background="neutral100" padding={4} marginBottom={4} hasRadius>
      <Flex gap={4} justifyContent="space-between" wrap="wrap">
        <Typography textColor="neutral800">
          {summary === null ? '' : textOf('edit.summary', summary)}
        </Typography>
        {id === undefined || id === 'create' ? (
          <Typography textColor="neutral600" variant="pi">
            {textOf('edit.open.new')}
          </Typography>
        ) : (
          <LinkButton tag={RouterLink} to={questionnaireLink(id)} startIcon={<Pencil />}>
            {textOf('edit.open')}
          </LinkButton>
        )}
      </Flex>
    </Box>
  );
}
