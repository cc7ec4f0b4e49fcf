import { firstMessages } from './first';
import { laterMessages } from './later';

/**
 * Everything the plugin says, in English. Only its type is for the page, which
 * loads the two parts when it needs them.
 */
export const englishMessages = {
  ...firstMessages,
  ...laterMessages,
  repositories: {
    ...firstMessages.repositories,
    ...laterMessages.repositories,
  },
  attached: { ...firstMessages.attached, ...laterMessages.attached },
  security: {
    ...laterMessages.security,
    cell: {
      ...firstMessages.security.cell,
      ...laterMessages.security.cell,
    },
    filter: {
      ...firstMessages.security.filter,
      ...laterMessages.security.filter,
    },
  },
  trend: { ...firstMessages.trend, ...laterMessages.trend },
  promotion: { ...firstMessages.promotion, ...laterMessages.promotion },
  error: { ...firstMessages.error, ...laterMessages.error },
} as const;
