// SPDX-License-Identifier: Apache-2.0

package catalog

import (
	"slices"

	"github.com/jwtvet/jwtvet/internal/jose"
)

// ginjwtV3 hands out a pair: the access token is a JWT, the refresh token is none.
func ginjwtV3() Library {
	const t = "GinJWTMiddleware"
	return Library{
		Name:  "gin-jwt/v3",
		Doc:   "https://pkg.go.dev/github.com/appleboy/gin-jwt/v3",
		Paths: []string{"github.com/appleboy/gin-jwt/v3"},
		Rows: slices.Concat(ginjwtFields(t), ginjwtTransport(t), ginjwtHandlers(t), ginjwtParses(t), []Row{
			{Symbol: "New", Event: jose.Bind, Out: R0, Roles: Roles{jose.Carrier: P0, jose.Err: R1}},                                                               // func New(m *GinJWTMiddleware) (*GinJWTMiddleware, error)
			{Symbol: t + ".TimeoutFunc", Event: jose.Claim, Claim: jose.Exp, Unit: jose.Lifetime, Roles: Roles{jose.Hook: Field, jose.Value: R0}},                  // func(data any) time.Duration
			{Symbol: t + ".ParseOptions", Event: jose.Bind, Roles: Roles{jose.Options: Field}},                                                                     // []jwt.ParserOption
			{Symbol: t + ".TokenGenerator", Event: jose.Issue, Claim: jose.Exp, Unit: jose.Lifetime, Roles: Roles{jose.Carrier: Recv, jose.Err: R1}},               // func (mw *GinJWTMiddleware) TokenGenerator(ctx context.Context, data any) (*core.Token, error)
			{Symbol: t + ".TokenGeneratorWithRevocation", Event: jose.Issue, Claim: jose.Exp, Unit: jose.Lifetime, Roles: Roles{jose.Carrier: Recv, jose.Err: R1}}, // func (mw *GinJWTMiddleware) TokenGeneratorWithRevocation(ctx context.Context, data any, oldRefreshToken string) (*core.Token, error)
			{Symbol: t + ".CookieSameSite", Event: jose.Bind, Cookie: &Cookie{SameSite: Field}},
			{Symbol: t + ".LoginResponse", Event: jose.Bind, Roles: Roles{jose.Hook: Field}},                                         // func(c *gin.Context, token *core.Token)
			{Symbol: t + ".RefreshResponse", Event: jose.Bind, Roles: Roles{jose.Hook: Field}},                                       // func(c *gin.Context, token *core.Token)
			{Symbol: t + ".SetCookie", Event: jose.Carry, Channel: jose.CookieOut, Roles: Roles{jose.Carrier: Recv, jose.Value: P1}}, // func (mw *GinJWTMiddleware) SetCookie(c *gin.Context, token string); only with SendCookie
			{Symbol: t + ".RefreshTokenTimeout", Event: jose.Policy, Roles: Roles{jose.Duration: Field}},                             // of the opaque refresh token; 30 days
			{Symbol: "GetToken", Event: jose.Bind, Roles: Roles{jose.Token: R0}},                                                     // func GetToken(c *gin.Context) string
		}),
	}
}

// ginjwtCore is the pair of gin-jwt v3.
func ginjwtCore() Library {
	return Library{
		Name:  "gin-jwt/v3 core",
		Doc:   "https://pkg.go.dev/github.com/appleboy/gin-jwt/v3/core",
		Paths: []string{"github.com/appleboy/gin-jwt/v3/core"},
		Rows: []Row{
			{Symbol: "Token.AccessToken", Event: jose.Bind, Roles: Roles{jose.Token: Field}}, // string
		},
	}
}

// ginjwtHertz is hertz-contrib/jwt.
func ginjwtHertz() Library {
	const t = "HertzJWTMiddleware"
	return Library{
		Name:  "hertz jwt",
		Doc:   "https://pkg.go.dev/github.com/hertz-contrib/jwt",
		Paths: []string{"github.com/hertz-contrib/jwt"},
		Rows: slices.Concat(ginjwtFields(t), ginjwtTransport(t), ginjwtHandlers(t), ginjwtGenerates(t), ginjwtParses(t), []Row{
			{Symbol: "New", Event: jose.Bind, Out: R0, Roles: Roles{jose.Carrier: P0, jose.Err: R1}}, // func New(m *HertzJWTMiddleware) (*HertzJWTMiddleware, error)
			{Symbol: "MapClaims", Event: jose.Claim},
			{Symbol: t + ".TimeoutFunc", Event: jose.Claim, Claim: jose.Exp, Unit: jose.Lifetime, Roles: Roles{jose.Hook: Field, jose.Value: R0}}, // func(claims jwt.MapClaims) time.Duration
			{Symbol: t + ".ParseOptions", Event: jose.Bind, Roles: Roles{jose.Options: Field}},                                                    // []jwt.ParserOption
			{Symbol: t + ".CookieSameSite", Event: jose.Bind, Cookie: &Cookie{SameSite: Field}},
			{Symbol: t + ".LoginResponse", Event: jose.Bind, Roles: Roles{jose.Hook: Field, jose.Token: P3}},   // func(ctx context.Context, c *app.RequestContext, code int, message string, time time.Time)
			{Symbol: t + ".RefreshResponse", Event: jose.Bind, Roles: Roles{jose.Hook: Field, jose.Token: P3}}, // func(ctx context.Context, c *app.RequestContext, code int, message string, time time.Time)
			{Symbol: "GetToken", Event: jose.Bind, Roles: Roles{jose.Token: R0}},                               // func GetToken(ctx context.Context, c *app.RequestContext) string
		}),
	}
}

// ginjwtGf is gogf/gf-jwt. It writes exp in milliseconds and its middleware reads it so;
// its handlers return the token and answer nothing.
func ginjwtGf() Library {
	const t = "GfJWTMiddleware"
	parse := &jose.Profile{Signature: jose.Always, Exp: jose.IfPresent, Nbf: jose.IfPresent, Alg: jose.AlgByArg}
	refresh := &jose.Profile{Signature: jose.Always, Nbf: jose.IfPresent, Alg: jose.AlgByArg}
	issue := Roles{jose.Carrier: Recv, jose.Token: R0}
	return Library{
		Name:  "gf-jwt/v2",
		Doc:   "https://pkg.go.dev/github.com/gogf/gf-jwt/v2",
		Paths: []string{"github.com/gogf/gf-jwt/v2"},
		Rows: slices.Concat(ginjwtFields(t), ginjwtTransport(t), ginjwtGenerates(t), ginjwtGate(t), []Row{
			{Symbol: "New", Event: jose.Bind, Out: R0, Roles: Roles{jose.Carrier: P0}}, // func New(mw *GfJWTMiddleware) *GfJWTMiddleware
			{Symbol: "MapClaims", Event: jose.Claim},
			{Symbol: t + ".LoginHandler", Event: jose.Issue, Claim: jose.Exp, Unit: jose.Lifetime, Roles: issue},                                                         // func (mw *GfJWTMiddleware) LoginHandler(ctx context.Context) (tokenString string, expire time.Time)
			{Symbol: t + ".RefreshHandler", Event: jose.Issue, Claim: jose.Exp, Unit: jose.Lifetime, Roles: issue},                                                       // func (mw *GfJWTMiddleware) RefreshHandler(ctx context.Context) (tokenString string, expire time.Time)
			{Symbol: t + ".GetClaimsFromJWT", Event: jose.Accept, Profile: parse, Roles: Roles{jose.Carrier: Recv, jose.Claims: R0, jose.Err: R2}, Unexecuted: true},     // func (mw *GfJWTMiddleware) GetClaimsFromJWT(ctx context.Context) (MapClaims, string, error)
			{Symbol: t + ".CheckIfTokenExpire", Event: jose.Accept, Profile: refresh, Roles: Roles{jose.Carrier: Recv, jose.Claims: R0, jose.Err: R2}, Unexecuted: true}, // func (mw *GfJWTMiddleware) CheckIfTokenExpire(ctx context.Context) (jwt.MapClaims, string, error)
			{Symbol: t + ".GetToken", Event: jose.Bind, Roles: Roles{jose.Token: R0}},                                                                                    // func (mw *GfJWTMiddleware) GetToken(ctx context.Context) string
		}),
	}
}
