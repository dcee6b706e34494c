import { Box, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { styled } from 'styled-components';
import { KindIcon } from '../kinds/kind-icon';

const Grid = styled.ul`
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(min(24rem, 100%), 1fr));
  gap: 0.8rem;
  padding-top: 1.2rem;
`;

const Choice = styled.button`
  display: flex;
  gap: 1.2rem;
  width: 100%;
  height: 100%;
  padding: 1.2rem;
  color: ${({ theme }) => theme.colors.neutral800};
  text-align: left;
  background: ${({ theme }) => theme.colors.neutral0};
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  border-radius: ${({ theme }) => theme.borderRadius};
  cursor: pointer;

  &:hover {
    background: ${({ theme }) => theme.colors.primary100};
    border-color: ${({ theme }) => theme.colors.primary600};
  }
  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 2px;
  }
`;

/** Something that can be put into a questionnaire: a kind of question, or a block of them. */
export interface Offer {
  readonly key: string;
  /** A type of question, for its picture. */
  readonly icon: string;
  readonly name: string;
  readonly about: string;
  readonly take: () => void;
  /** What else can be done with it, beside the button that takes it. */
  readonly beside?: ReactNode;
}

export interface OfferGroup {
  readonly title: string;
  readonly offers: readonly Offer[];
}

export function OfferGrid({ title, offers }: OfferGroup) {
  return (
    <Box paddingTop={4}>
      <Typography tag="h3" variant="sigma" textColor="neutral600">
        {title}
      </Typography>
      <Grid>
        {offers.map(({ key, icon, name, about, take, beside }) => (
          <li key={key}>
            <Choice
              type="button"
              onClick={take}
              {...(beside === undefined ? {} : { style: { height: 'auto' } })}
            >
              <KindIcon type={icon} />
              <span>
                <Typography tag="span" fontWeight="bold" style={{ display: 'block' }}>
                  {name}
                </Typography>
                <Typography tag="span" variant="pi" textColor="neutral600">
                  {about}
                </Typography>
              </span>
            </Choice>
            {beside}
          </li>
        ))}
      </Grid>
    </Box>
  );
}
