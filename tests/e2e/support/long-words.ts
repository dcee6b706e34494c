/** A Korean sentence of several lines, and an English word without a place to break. */
export const LONG = {
  ko: '주민센터와 보건지소와 작은도서관에서 지난 한 해 동안 받으신 안내와 상담과 교육과 방문 서비스를 모두 떠올려 보시고',
  en: 'Pneumonoultramicroscopicsilicovolcanoconiosis-Donaudampfschifffahrtsgesellschaft',
};
