import { createGlobalStyle, styled } from 'styled-components';

/** On paper only what is marked `data-print`: Strapi's navigation has no place there, and no style of its own to leave. */
export const PrintStyle = createGlobalStyle`
  @media print {
    body {
      background: none;
    }

    body * {
      visibility: hidden;
    }

    [data-print],
    [data-print] * {
      visibility: visible;
    }

    /* Nobody presses anything on paper. */
    [data-print] button {
      display: none;
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
  padding-bottom: 1.6rem;
  font-size: 1.4rem;

  h1 {
    font-size: 1.8rem;
    font-weight: 600;
  }

  @media not print {
    display: none;
  }
`;
