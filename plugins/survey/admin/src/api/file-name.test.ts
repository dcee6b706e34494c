import { fileNameIn } from './file-name';

describe('name of a downloaded file', () => {
  it('is the one the server proposes', () => {
    expect(fileNameIn('attachment; filename="park-2025.csv"')).toBe('park-2025.csv');
    expect(fileNameIn("attachment; filename=park.csv; filename*=UTF-8''%ED%8C.csv")).toBe('park.csv');
  });

  it('is unknown where the header is missing, or names a path or something to decode', () => {
    expect(fileNameIn(undefined)).toBeUndefined();
    expect(fileNameIn('attachment')).toBeUndefined();
    expect(fileNameIn('attachment; filename="../park.csv"')).toBeUndefined();
    expect(fileNameIn("attachment; filename*=UTF-8''%ED%8C.csv")).toBeUndefined();
  });
});
