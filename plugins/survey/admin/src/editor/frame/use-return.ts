import { useEffect } from 'react';

/** Calls when somebody comes back to this page: the survey's settings may have been written in another tab. */
export function useReturn(onReturn: () => void): void {
  useEffect(() => {
    const look = (): void => {
      if (document.visibilityState === 'visible') onReturn();
    };
    document.addEventListener('visibilitychange', look);
    return () => {
      document.removeEventListener('visibilitychange', look);
    };
  }, [onReturn]);
}
