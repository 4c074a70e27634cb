export const privacy = {
  title: 'Nothing leaves this device. How we know',
  points: [
    {
      title: 'Your files are read here, by this page.',
      text: 'They are opened in your browser’s memory. There is no server that could receive them, no account, no telemetry and no third party.',
    },
    {
      title: 'The browser is told to refuse any connection.',
      text: 'The page is delivered with a content security policy that closes every way out. Your browser enforces it, not we.',
    },
    {
      title: 'Nothing of yours is kept unless you ask for it.',
      text: 'Close or reload the page and files and results are gone. Only if you switch on “Keep on this device” does this browser keep the project, and “Delete everything” removes it again. What is kept without being asked is the app itself, so that it works without a network. There is no cookie.',
    },
    {
      title: 'What a few people told is not shown. How many there were is.',
      text: 'Groups of fewer than five people are withheld as “too small to show”, and so are hours, quota results and morale of as few, on screen, in tables and in copies alike. Not head counts: of a part of five people or more you see how many were there, came, moved and left in each month, also where that is one or two. Parts that differ by a few are refused, so that nothing withheld comes out by subtracting; yet whoever combines many parts, or compares copies made months apart, may still learn something of a few. How long people stay is told by whole months, and ends where fewer than five are left to follow. Managers appear as letters unless you ask for names on the Data screen; yet in a small company colleagues may still recognise a team by its size.',
    },
  ],
  check: 'Check it yourself',
  checkText:
    'Open your browser’s developer tools, choose the network view and drop your files: the list stays empty. Or switch the network off first: everything works all the same.',
  open: 'What this page can show of itself',
  build: (version: string, hash: string) => `Version ${version}, build ${hash}`,
};
