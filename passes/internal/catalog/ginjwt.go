// SPDX-License-Identifier: Apache-2.0

package catalog

import (
	"slices"

	"github.com/jwtvet/jwtvet/internal/jose"
)

// ginJWT is appleboy/gin-jwt v2.
func ginJWT() []Library {
	return []Library{{
		Name: "gin-jwt/v2",
		Doc:  "https://pkg.go.dev/github.com/appleboy/gin-jwt/v2",
		Paths: []string{
			"github.com/appleboy/gin-jwt/v2",
			"gopkg.in/appleboy/gin-jwt.v2", // older versions lack some of the fields
		},
		Rows: slices.Concat(ginjwtKeys(), ginjwtPolicy(), ginjwtTransport(), ginjwtTokens()),
	}}
}

// ginjwtKeys is the fields that hold algorithm and keys.
func ginjwtKeys() []Row {
	return []Row{
		{Symbol: "New", Event: jose.Bind, Out: R0, Roles: Roles{jose.Carrier: P0, jose.Err: R1}},                                                          // func New(m *GinJWTMiddleware) (*GinJWTMiddleware, error)
		{Symbol: "GinJWTMiddleware.Key", Event: jose.Bind, Roles: Roles{jose.Key: Field}},                                                                 // []byte; nil is refused, an empty one is not
		{Symbol: "GinJWTMiddleware.KeyFunc", Event: jose.Bind, Effect: jose.AnyAlg, Roles: Roles{jose.Keyfunc: Field}},                                    // func(*jwt.Token) (interface{}, error); SigningAlgorithm is no longer looked at
		{Symbol: "GinJWTMiddleware.SigningAlgorithm", Event: jose.Bind, Effect: jose.PinAlg, Roles: Roles{jose.Alg: Field}, Unless: "KeyFunc"},            // string; HS256
		{Symbol: "GinJWTMiddleware.PrivKeyBytes", Event: jose.Bind, Roles: Roles{jose.Key: Field}},                                                        // []byte, PEM
		{Symbol: "GinJWTMiddleware.PubKeyBytes", Event: jose.Bind, Public: true, Roles: Roles{jose.Key: Field}},                                           // []byte, PEM
		{Symbol: "GinJWTMiddleware.PrivateKeyPassphrase", Event: jose.Bind, Passphrase: Field},                                                            // string
		{Symbol: "GinJWTMiddleware.PayloadFunc", Event: jose.Bind, Roles: Roles{jose.Hook: Field, jose.Claims: R0}},                                       // func(data interface{}) MapClaims
		{Symbol: "GinJWTMiddleware.Timeout", Event: jose.Claim, Claim: jose.Exp, Unit: jose.Lifetime, Roles: Roles{jose.Value: Field}},                    // time.Duration; one hour
		{Symbol: "GinJWTMiddleware.TimeoutFunc", Event: jose.Claim, Claim: jose.Exp, Unit: jose.Lifetime, Roles: Roles{jose.Hook: Field, jose.Value: R0}}, // func(data interface{}) time.Duration
		{Symbol: "MapClaims", Event: jose.Claim},
	}
}

// ginjwtPolicy is the fields that change what is checked.
func ginjwtPolicy() []Row {
	return []Row{
		{Symbol: "GinJWTMiddleware.MaxRefresh", Event: jose.Policy, Roles: Roles{jose.Duration: Field}}, // each refresh starts it anew
		{Symbol: "GinJWTMiddleware.ParseOptions", Event: jose.Bind, Roles: Roles{jose.Options: Field}},  // []jwt.ParserOption
		switches("GinJWTMiddleware.DisabledAbort", jose.ContinueOnError, Field, true),                   // the handler runs after a failed check (run against v2.10.3)
		clock("GinJWTMiddleware.TimeFunc", Field),
		failed("ErrExpiredToken", jose.Exp),
		failed("ErrMissingExpField", jose.Exp),
	}
}

// ginjwtTransport is the ways of the token in and out.
func ginjwtTransport() []Row {
	return []Row{
		{Symbol: "GinJWTMiddleware.TokenLookup", Event: jose.Carry, In: InLookup, Roles: Roles{jose.Value: Field}},
		{Symbol: "GinJWTMiddleware.SendCookie", Event: jose.Carry, Channel: jose.CookieOut, FlagIs: true, Roles: Roles{jose.Flag: Field}},
		{Symbol: "GinJWTMiddleware.SecureCookie", Event: jose.Bind, Cookie: &Cookie{Secure: Field}},
		{Symbol: "GinJWTMiddleware.CookieHTTPOnly", Event: jose.Bind, Cookie: &Cookie{HTTPOnly: Field}},
		{Symbol: "GinJWTMiddleware.CookieSameSite", Event: jose.Bind, Cookie: &Cookie{SameSite: Field}},
		{Symbol: "GinJWTMiddleware.SendAuthorization", Event: jose.Carry, Channel: jose.HeaderOut, FlagIs: true, Roles: Roles{jose.Flag: Field}},
		{Symbol: "GinJWTMiddleware.LoginResponse", Event: jose.Bind, Roles: Roles{jose.Hook: Field, jose.Token: P2}},                                        // func(c *gin.Context, code int, token string, expire time.Time)
		{Symbol: "GinJWTMiddleware.RefreshResponse", Event: jose.Bind, Roles: Roles{jose.Hook: Field, jose.Token: P2}},                                      // func(c *gin.Context, code int, token string, expire time.Time)
		{Symbol: "GinJWTMiddleware.LoginHandler", Event: jose.Carry, Channel: jose.JSONBody, Unless: "LoginResponse", Roles: Roles{jose.Carrier: Recv}},     // func (mw *GinJWTMiddleware) LoginHandler(c *gin.Context)
		{Symbol: "GinJWTMiddleware.RefreshHandler", Event: jose.Carry, Channel: jose.JSONBody, Unless: "RefreshResponse", Roles: Roles{jose.Carrier: Recv}}, // func (mw *GinJWTMiddleware) RefreshHandler(c *gin.Context)
		{Symbol: "GinJWTMiddleware.SetCookie", Event: jose.Carry, Channel: jose.CookieOut, Roles: Roles{jose.Carrier: Recv, jose.Value: P1}},                // func (mw *GinJWTMiddleware) SetCookie(c *gin.Context, token string); only with SendCookie
		{Symbol: "GetToken", Event: jose.Bind, Roles: Roles{jose.Token: R0}},                                                                                // func GetToken(c *gin.Context) string
	}
}

// ginjwtTokens issues and accepts. The library sets exp itself; the middleware alone wants it.
func ginjwtTokens() []Row {
	gate := &jose.Profile{Signature: jose.Always, Exp: jose.Always, Nbf: jose.IfPresent, Alg: jose.AlgByArg}
	parse := &jose.Profile{Signature: jose.Always, Exp: jose.IfPresent, Nbf: jose.IfPresent, Alg: jose.AlgByArg, Partial: true}
	refresh := &jose.Profile{Signature: jose.Always, Nbf: jose.IfPresent, Alg: jose.AlgByArg}
	return []Row{
		{Symbol: "GinJWTMiddleware.LoginHandler", Event: jose.Issue, Claim: jose.Exp, Unit: jose.Lifetime, Roles: Roles{jose.Carrier: Recv}},
		{Symbol: "GinJWTMiddleware.RefreshHandler", Event: jose.Issue, Claim: jose.Exp, Unit: jose.Lifetime, Roles: Roles{jose.Carrier: Recv}},
		{Symbol: "GinJWTMiddleware.TokenGenerator", Event: jose.Issue, Claim: jose.Exp, Unit: jose.Lifetime, Roles: Roles{jose.Carrier: Recv, jose.Token: R0, jose.Err: R2}}, // func (mw *GinJWTMiddleware) TokenGenerator(data interface{}) (string, time.Time, error)
		{Symbol: "GinJWTMiddleware.RefreshToken", Event: jose.Issue, Claim: jose.Exp, Unit: jose.Lifetime, Roles: Roles{jose.Carrier: Recv, jose.Token: R0, jose.Err: R2}},   // func (mw *GinJWTMiddleware) RefreshToken(c *gin.Context) (string, time.Time, error)
		{Symbol: "GinJWTMiddleware.MiddlewareFunc", Event: jose.Accept, Profile: gate, Roles: Roles{jose.Carrier: Recv}},                                                     // func (mw *GinJWTMiddleware) MiddlewareFunc() gin.HandlerFunc
		{Symbol: "GinJWTMiddleware.ParseToken", Event: jose.Accept, Profile: parse, Out: R0, Roles: Roles{jose.Carrier: Recv, jose.Err: R1}},                                 // func (mw *GinJWTMiddleware) ParseToken(c *gin.Context) (*jwt.Token, error)
		{Symbol: "GinJWTMiddleware.ParseTokenString", Event: jose.Accept, Profile: parse, Out: R0, Roles: Roles{jose.Carrier: Recv, jose.Token: P0, jose.Err: R1}},           // func (mw *GinJWTMiddleware) ParseTokenString(token string) (*jwt.Token, error)
		{Symbol: "GinJWTMiddleware.GetClaimsFromJWT", Event: jose.Accept, Profile: parse, Roles: Roles{jose.Carrier: Recv, jose.Claims: R0, jose.Err: R1}},                   // func (mw *GinJWTMiddleware) GetClaimsFromJWT(c *gin.Context) (MapClaims, error)
		{Symbol: "GinJWTMiddleware.CheckIfTokenExpire", Event: jose.Accept, Profile: refresh, Roles: Roles{jose.Carrier: Recv, jose.Claims: R0, jose.Err: R1}},               // func (mw *GinJWTMiddleware) CheckIfTokenExpire(c *gin.Context) (jwt.MapClaims, error); lets expired ones pass for MaxRefresh
		{Symbol: "ExtractClaims", Event: jose.Claim, Roles: Roles{jose.Claims: R0}},                                                                                          // func ExtractClaims(c *gin.Context) MapClaims
		{Symbol: "ExtractClaimsFromToken", Event: jose.Claim, Roles: Roles{jose.Carrier: P0, jose.Claims: R0}},                                                               // func ExtractClaimsFromToken(token *jwt.Token) MapClaims
	}
}
