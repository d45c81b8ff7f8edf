/** Shows the button that reads the page aloud where the browser has a voice of its own; pressed again it is quiet. */
export function readAloud(): void {
  const button = document.querySelector<HTMLButtonElement>('[data-aloud]');
  const page = document.querySelector<HTMLElement>('main');
  if (!button || !page || !('speechSynthesis' in window)) return;
  const say = button.textContent;
  let isReading = false;
  const stop = () => {
    isReading = false;
    speechSynthesis.cancel();
    button.textContent = say;
  };
  button.hidden = false;
  button.addEventListener('click', () => {
    if (isReading) return stop();
    isReading = true;
    button.textContent = button.dataset.aloud ?? '';
    const parts = [...page.querySelectorAll<HTMLElement>(spoken)].filter(isToBeRead);
    parts.forEach((part, at) => {
      const sentence = new SpeechSynthesisUtterance(part.innerText);
      sentence.lang = part.closest<HTMLElement>('[lang]')?.lang ?? '';
      if (at === parts.length - 1) sentence.onend = stop;
      speechSynthesis.speak(sentence);
    });
    if (parts.length === 0) stop();
  });
  // A voice goes on after its page is gone.
  window.addEventListener('pagehide', stop);
}

const spoken = 'h1,h2,h3,h4,p,li,dt,dd,th,td,blockquote,label,legend';

/** What is seen and has words of its own, not those of a part within it that is read by itself. */
const isToBeRead = (part: HTMLElement): boolean =>
  part.offsetParent !== null && part.innerText.trim() !== '' && !part.querySelector(spoken);
