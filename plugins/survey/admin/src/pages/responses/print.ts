import { createGlobalStyle, styled } from 'styled-components';

/** On paper only what is marked `data-print`: Strapi's navigation has no place there, and no style of its own to leave. */
export const PrintStyle = createGlobalStyle`
  @media print {
    body * {
      visibility: hidden;
    }

    [data-print],
    [data-print] * {
      visibility: visible;
    }

    [data-print] {
      position: absolute;
      inset: 0 0 auto;
      padding: 0;
      box-shadow: none;
    }
  }
`;

export const PrintOnly = styled.div`
  @media not print {
    display: none;
  }
`;
