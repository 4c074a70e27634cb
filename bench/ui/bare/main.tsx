import { StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';

/** The least a React page can be: one button that does something. */
function Counter() {
  const [count, setCount] = useState(0);
  return (
    <button type="button" onClick={() => setCount(count + 1)}>
      {count}
    </button>
  );
}

const root = document.getElementById('root');
if (root === null) throw new Error('invalid page; it needs an element with this id: root');
createRoot(root).render(
  <StrictMode>
    <Counter />
  </StrictMode>,
);
