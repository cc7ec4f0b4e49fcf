// What is shared with plugins is there before anything asks for it.
import('./start');

export {};
