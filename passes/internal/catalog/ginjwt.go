// SPDX-License-Identifier: Apache-2.0

package catalog

import (
	"slices"

	"github.com/jwtvet/jwtvet/internal/jose"
)

// ginJWT is appleboy/gin-jwt and what was made of it for hertz and GoFrame.
func ginJWT() []Library {
	const gin = "GinJWTMiddleware"
	return []Library{{
		Name: "gin-jwt/v2",
		Doc:  "https://pkg.go.dev/github.com/appleboy/gin-jwt/v2",
		Paths: []string{
			"github.com/appleboy/gin-jwt/v2",
			"gopkg.in/appleboy/gin-jwt.v2", // older versions lack some of the fields
		},
		Rows: slices.Concat(ginjwtFields(gin), ginjwtTransport(gin), ginjwtHandlers(gin), ginjwtGenerates(gin), ginjwtParses(gin), []Row{
			{Symbol: "New", Event: jose.Bind, Out: R0, Roles: Roles{jose.Carrier: P0, jose.Err: R1}}, // func New(m *GinJWTMiddleware) (*GinJWTMiddleware, error)
			{Symbol: "MapClaims", Event: jose.Claim},
			{Symbol: gin + ".TimeoutFunc", Event: jose.Claim, Claim: jose.Exp, Unit: jose.Lifetime, Roles: Roles{jose.Hook: Field, jose.Value: R0}}, // func(data interface{}) time.Duration
			{Symbol: gin + ".ParseOptions", Event: jose.Bind, Roles: Roles{jose.Options: Field}},                                                    // []jwt.ParserOption
			{Symbol: gin + ".CookieSameSite", Event: jose.Bind, Cookie: &Cookie{SameSite: Field}},
			{Symbol: gin + ".LoginResponse", Event: jose.Bind, Roles: Roles{jose.Hook: Field, jose.Token: P2}},                         // func(c *gin.Context, code int, token string, expire time.Time)
			{Symbol: gin + ".RefreshResponse", Event: jose.Bind, Roles: Roles{jose.Hook: Field, jose.Token: P2}},                       // func(c *gin.Context, code int, token string, expire time.Time)
			{Symbol: gin + ".SetCookie", Event: jose.Carry, Channel: jose.CookieOut, Roles: Roles{jose.Carrier: Recv, jose.Value: P1}}, // func (mw *GinJWTMiddleware) SetCookie(c *gin.Context, token string); only with SendCookie
			{Symbol: "GetToken", Event: jose.Bind, Roles: Roles{jose.Token: R0}},                                                       // func GetToken(c *gin.Context) string
		}),
	}, ginjwtV3(), ginjwtCore(), ginjwtHertz(), ginjwtGf()}
}

// ginjwtFields is the fields that hold algorithm, keys and what is checked.
func ginjwtFields(t string) []Row {
	return []Row{
		{Symbol: t + ".Key", Event: jose.Bind, Roles: Roles{jose.Key: Field}},                                                      // []byte; nil is refused, an empty one is not
		{Symbol: t + ".KeyFunc", Event: jose.Bind, Effect: jose.AnyAlg, Roles: Roles{jose.Keyfunc: Field}},                         // func(*jwt.Token) (interface{}, error); SigningAlgorithm is no longer looked at
		{Symbol: t + ".SigningAlgorithm", Event: jose.Bind, Effect: jose.PinAlg, Roles: Roles{jose.Alg: Field}, Unless: "KeyFunc"}, // string; HS256
		{Symbol: t + ".PrivKeyBytes", Event: jose.Bind, PEM: true, Roles: Roles{jose.Key: Field}},                                  // []byte, PEM
		{Symbol: t + ".PubKeyBytes", Event: jose.Bind, PEM: true, Public: true, Roles: Roles{jose.Key: Field}},                     // []byte, PEM
		{Symbol: t + ".PayloadFunc", Event: jose.Bind, Roles: Roles{jose.Hook: Field, jose.Claims: R0}},                            // func(data interface{}) MapClaims
		{Symbol: t + ".Timeout", Event: jose.Claim, Claim: jose.Exp, Unit: jose.Lifetime, Roles: Roles{jose.Value: Field}},         // time.Duration; one hour
		{Symbol: t + ".MaxRefresh", Event: jose.Policy, Roles: Roles{jose.Duration: Field}},                                        // each refresh starts it anew
		switches(t+".DisabledAbort", jose.ContinueOnError, Field, true),                                                            // the handler runs after a failed check (run against v2.10.3)
		clock(t+".TimeFunc", Field),
		failed("ErrExpiredToken", jose.Exp),
		failed("ErrMissingExpField", jose.Exp),
	}
}

// ginjwtTransport is the ways of the token in and out.
func ginjwtTransport(t string) []Row {
	return []Row{
		{Symbol: t + ".TokenLookup", Event: jose.Carry, In: jose.InLookup, Roles: Roles{jose.Value: Field}},
		{Symbol: t + ".SendCookie", Event: jose.Carry, Channel: jose.CookieOut, FlagIs: true, Roles: Roles{jose.Flag: Field}},
		{Symbol: t + ".SecureCookie", Event: jose.Bind, Cookie: &Cookie{Secure: Field}},
		{Symbol: t + ".CookieHTTPOnly", Event: jose.Bind, Cookie: &Cookie{HTTPOnly: Field}},
		{Symbol: t + ".SendAuthorization", Event: jose.Carry, Channel: jose.HeaderOut, FlagIs: true, Roles: Roles{jose.Flag: Field}},
	}
}

// ginjwtHandlers answers a login with a token of the lifetime that the library sets.
func ginjwtHandlers(t string) []Row {
	return []Row{
		{Symbol: t + ".LoginHandler", Event: jose.Carry, Channel: jose.JSONBody, Unless: "LoginResponse", Roles: Roles{jose.Carrier: Recv}},     // func (mw *GinJWTMiddleware) LoginHandler(c *gin.Context)
		{Symbol: t + ".RefreshHandler", Event: jose.Carry, Channel: jose.JSONBody, Unless: "RefreshResponse", Roles: Roles{jose.Carrier: Recv}}, // func (mw *GinJWTMiddleware) RefreshHandler(c *gin.Context)
		{Symbol: t + ".LoginHandler", Event: jose.Issue, Claim: jose.Exp, Unit: jose.Lifetime, Roles: Roles{jose.Carrier: Recv}},
		{Symbol: t + ".RefreshHandler", Event: jose.Issue, Claim: jose.Exp, Unit: jose.Lifetime, Roles: Roles{jose.Carrier: Recv}},
	}
}

func ginjwtGenerates(t string) []Row {
	return []Row{
		{Symbol: t + ".TokenGenerator", Event: jose.Issue, Claim: jose.Exp, Unit: jose.Lifetime, Roles: Roles{jose.Carrier: Recv, jose.Token: R0, jose.Err: R2}}, // func (mw *GinJWTMiddleware) TokenGenerator(data interface{}) (string, time.Time, error)
		{Symbol: t + ".RefreshToken", Event: jose.Issue, Claim: jose.Exp, Unit: jose.Lifetime, Roles: Roles{jose.Carrier: Recv, jose.Token: R0, jose.Err: R2}},   // func (mw *GinJWTMiddleware) RefreshToken(c *gin.Context) (string, time.Time, error)
	}
}

// ginjwtGate is the middleware, the only place that wants exp.
func ginjwtGate(t string) []Row {
	gate := &jose.Profile{Signature: jose.Always, Exp: jose.Always, Nbf: jose.IfPresent, Alg: jose.AlgByArg}
	return []Row{
		{Symbol: t + ".MiddlewareFunc", Event: jose.Accept, Profile: gate, Roles: Roles{jose.Carrier: Recv}},   // func (mw *GinJWTMiddleware) MiddlewareFunc() gin.HandlerFunc
		{Symbol: "ExtractClaims", Event: jose.Claim, Roles: Roles{jose.Claims: R0}},                            // func ExtractClaims(c *gin.Context) MapClaims
		{Symbol: "ExtractClaimsFromToken", Event: jose.Claim, Roles: Roles{jose.Carrier: P0, jose.Claims: R0}}, // func ExtractClaimsFromToken(token *jwt.Token) MapClaims
	}
}

func ginjwtParses(t string) []Row {
	parse := &jose.Profile{Signature: jose.Always, Exp: jose.IfPresent, Nbf: jose.IfPresent, Alg: jose.AlgByArg, Partial: true}
	refresh := &jose.Profile{Signature: jose.Always, Nbf: jose.IfPresent, Alg: jose.AlgByArg}
	return append(ginjwtGate(t),
		Row{Symbol: t + ".ParseToken", Event: jose.Accept, Profile: parse, Out: R0, Roles: Roles{jose.Carrier: Recv, jose.Err: R1}},                       // func (mw *GinJWTMiddleware) ParseToken(c *gin.Context) (*jwt.Token, error)
		Row{Symbol: t + ".ParseTokenString", Event: jose.Accept, Profile: parse, Out: R0, Roles: Roles{jose.Carrier: Recv, jose.Token: P0, jose.Err: R1}}, // func (mw *GinJWTMiddleware) ParseTokenString(token string) (*jwt.Token, error)
		Row{Symbol: t + ".GetClaimsFromJWT", Event: jose.Accept, Profile: parse, Roles: Roles{jose.Carrier: Recv, jose.Claims: R0, jose.Err: R1}},         // func (mw *GinJWTMiddleware) GetClaimsFromJWT(c *gin.Context) (MapClaims, error)
		Row{Symbol: t + ".CheckIfTokenExpire", Event: jose.Accept, Profile: refresh, Roles: Roles{jose.Carrier: Recv, jose.Claims: R0, jose.Err: R1}},     // func (mw *GinJWTMiddleware) CheckIfTokenExpire(c *gin.Context) (jwt.MapClaims, error); lets expired ones pass for MaxRefresh
	)
}
