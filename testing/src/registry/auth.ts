/**
 * Who asks, and whether they may: Basic credentials and Bearer tokens, the
 * latter by the service's token endpoints.
 */
import { randomBytes } from 'crypto';
import { Request, Response, Router, urlencoded } from 'express';
import { jwtVerify, SignJWT } from 'jose';
import { sendNoToken, sendUnauthorized } from './errors';
import { Account, Scope } from './types';

/** Lifetimes in seconds, as recorded from the service. */
const REFRESH_TOKEN_LIFETIME = 11_700;
const ACCESS_TOKEN_LIFETIME = 4_500;

/** Whom an authority knows, and what it calls itself. */
export interface AuthorityOptions {
  /** The login server, as `service` names it. */
  service: string;
  /** Where the token endpoint is. */
  realm: string;
  accounts: Account[];
  /** Entra ID access tokens, and whose they are. */
  entraTokens: Record<string, string>;
}

interface AccessTokenClaims {
  access: Scope[];
}

/** Issues tokens and judges requests. */
export class Authority {
  readonly #options: AuthorityOptions;
  readonly #secret = randomBytes(32);

  constructor(options: AuthorityOptions) {
    this.#options = options;
  }

  /**
   * Judges a request; where it is refused the answer is sent.
   *
   * @param scope - what it needs; absent: only to be known
   * @returns whether the request may go on
   */
  async admit(req: Request, res: Response, scope?: Scope): Promise<boolean> {
    const may = await this.#findPermission(req);
    if (!may) {
      this.refuse(res, scope);
      return false;
    }
    if (scope && !may(scope)) {
      this.refuse(res, scope, 'insufficient_scope');
      return false;
    }
    return true;
  }

  /** Answers 401, with the challenge that belongs to the scope. */
  refuse(res: Response, scope?: Scope, reason?: 'insufficient_scope') {
    const { service, realm } = this.#options;
    sendUnauthorized(res, service, realm, scope, reason);
  }

  /** The routes below `/oauth2`. */
  createRouter(): Router {
    const router = Router();
    router.use(urlencoded({ extended: false }));
    router.post('/exchange', (req, res) => this.#exchange(req, res));
    router.get('/token', (req, res) => this.#token(req, res, req.query));
    router.post('/token', (req, res) => this.#token(req, res, req.body));
    return router;
  }

  async #exchange(req: Request, res: Response) {
    const { grant_type: grant, service, access_token: token } = req.body;
    const username = this.#options.entraTokens[String(token)];
    if (
      grant !== 'access_token' ||
      service !== this.#options.service ||
      !username
    ) {
      res.status(401).end();
      return;
    }
    res.json({
      refresh_token: await this.#sign({}, username, REFRESH_TOKEN_LIFETIME),
    });
  }

  async #token(req: Request, res: Response, query: Record<string, unknown>) {
    const account =
      query.grant_type === 'refresh_token'
        ? (await this.#verify(String(query.refresh_token)))?.account
        : this.#findByPassword(req);
    if (!account) {
      sendNoToken(res);
      return;
    }
    const access = readScopes(query.scope).filter(scope => account.may(scope));
    const token = await this.#sign(
      { access },
      account.username,
      ACCESS_TOKEN_LIFETIME,
    );
    res.json({ access_token: token });
  }

  async #findPermission(
    req: Request,
  ): Promise<((scope: Scope) => boolean) | undefined> {
    const [scheme, value] = (req.get('Authorization') ?? '').split(' ', 2);
    if (scheme === 'Bearer') {
      const verified = await this.#verify(value);
      return verified && (scope => allows(verified.claims, scope));
    }
    return this.#findByPassword(req)?.may;
  }

  #findByPassword(req: Request): Account | undefined {
    const [scheme, value] = (req.get('Authorization') ?? '').split(' ', 2);
    const pair = Buffer.from(value ?? '', 'base64').toString();
    return this.#options.accounts.find(
      ({ username, password }) =>
        scheme === 'Basic' && pair === `${username}:${password}`,
    );
  }

  async #verify(token: string) {
    try {
      const { payload } = await jwtVerify<AccessTokenClaims>(
        token,
        this.#secret,
      );
      const account = this.#options.accounts.find(
        ({ username }) => username === payload.sub,
      );
      return account && { account, claims: payload };
    } catch {
      return undefined; // Not one of our tokens, or no longer: not known.
    }
  }

  async #sign(claims: {}, username: string, lifetime: number) {
    return new SignJWT(claims)
      .setProtectedHeader({ alg: 'HS256' })
      .setSubject(username)
      .setExpirationTime(Math.floor(Date.now() / 1000) + lifetime)
      .sign(this.#secret);
  }
}

function allows(claims: Partial<AccessTokenClaims>, scope: Scope): boolean {
  return (claims.access ?? []).some(
    ({ type, name, action }) =>
      type === scope.type && name === scope.name && action === scope.action,
  );
}

/** Reads `repository:team/api:pull,metadata_read`, several divided by spaces. */
function readScopes(value: unknown): Scope[] {
  return String(value ?? '')
    .split(' ')
    .map(scope => /^(repository|registry):(.+):([^:]+)$/.exec(scope))
    .flatMap(match =>
      match
        ? match[3].split(',').map(action => ({
            type: match[1] as Scope['type'],
            name: match[2],
            action,
          }))
        : [],
    );
}
