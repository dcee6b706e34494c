/** Says something to those who listen to the page, when they have heard what comes before it. */
export function announce(sentence: string): void {
  const region = document.getElementById('announcements');
  if (region === null || sentence === '') return;
  // The same sentence once more is news as well.
  region.textContent = '';
  setTimeout(() => {
    region.textContent = sentence;
  }, 100);
}
