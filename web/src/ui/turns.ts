// What follows from typing below the answer is drawn part by part, each in a task of its own, so that a key waits for one of them at the most.

interface Turn {
  place: Element;
  act: () => void;
}

const waiting = new Set<Turn>();
const inSight = new WeakSet<Element>();
let isBusy = false;

const watched = new IntersectionObserver((changes) => {
  for (const { target, isIntersecting } of changes) {
    if (isIntersecting) inSight.add(target);
    else inSight.delete(target);
  }
});

function takeOne(): void {
  const all = [...waiting];
  const turn = all.find(({ place }) => inSight.has(place)) ?? all[0];
  isBusy = turn !== undefined;
  if (!turn) return;
  waiting.delete(turn);
  setTimeout(takeOne); // keys and frames come between
  turn.act();
}

/** Has `act` done soon, and sooner where `place` is in sight. What is given back takes it back. */
export function inTurn(place: Element, act: () => void): () => void {
  const turn = { place, act };
  waiting.add(turn);
  if (!isBusy) setTimeout(takeOne);
  isBusy = true;
  return () => void waiting.delete(turn);
}

/** Knows from now on whether it is in sight. */
export function watch(place: Element): () => void {
  watched.observe(place);
  return () => watched.unobserve(place);
}
