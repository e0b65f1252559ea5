// SPDX-License-Identifier: Apache-2.0

package catalog

import (
	"slices"

	"github.com/jwtvet/jwtvet/internal/jose"
)

// echoJWT is labstack/echo-jwt and the middleware of echo itself that it took the place of.
func echoJWT() []Library {
	return []Library{{
		Name: "echo-jwt",
		Doc:  "https://pkg.go.dev/github.com/labstack/echo-jwt/v4",
		Paths: []string{
			"github.com/labstack/echo-jwt/v4",
			"github.com/labstack/echo-jwt/v5",
		},
		Rows: slices.Concat(echojwtConfig("Config"), echojwtKeys("Config"), []Row{
			{Symbol: "JWT", Event: jose.Accept, Profile: echojwtProfile(), Roles: Roles{jose.Key: P0}},                       // func JWT(signingKey interface{}) echo.MiddlewareFunc
			{Symbol: "WithConfig", Event: jose.Accept, Profile: echojwtProfile(), Roles: Roles{jose.Carrier: P0}},            // func WithConfig(config Config) echo.MiddlewareFunc
			{Symbol: "Config.ToMiddleware", Event: jose.Accept, Profile: echojwtProfile(), Roles: Roles{jose.Carrier: Recv}}, // func (config Config) ToMiddleware() (echo.MiddlewareFunc, error)
			{Symbol: "Config.NewClaimsFunc", Event: jose.Bind, Roles: Roles{jose.Hook: Field, jose.Claims: R0}},              // func(c echo.Context) jwt.Claims
		}),
	}, {
		Name:  "echo/v4 middleware", // until v4.12
		Doc:   "https://pkg.go.dev/github.com/labstack/echo/v4@v4.12.0/middleware",
		Paths: []string{"github.com/labstack/echo/v4/middleware"},
		Rows: slices.Concat(echojwtConfig("JWTConfig"), echojwtKeys("JWTConfig"), echojwtCore(true), []Row{
			{Symbol: "JWTConfig.ErrorHandlerWithContext", Event: jose.Policy, Roles: Roles{jose.Hook: Field}}, // func(err error, c echo.Context) error
		}),
	}, {
		Name:  "echo middleware",
		Doc:   "https://pkg.go.dev/github.com/labstack/echo/middleware",
		Paths: []string{"github.com/labstack/echo/middleware"},
		Rows:  slices.Concat(echojwtConfig("JWTConfig"), echojwtCore(false)),
	}}
}

// echojwtProfile pins HS256 unless the configuration says otherwise.
func echojwtProfile() *jose.Profile {
	return &jose.Profile{Signature: jose.Always, Exp: jose.IfPresent, Nbf: jose.IfPresent, Alg: jose.AlgByArg}
}

// echojwtCore is the middleware inside echo.
func echojwtCore(read bool) []Row {
	return []Row{
		{Symbol: "JWT", Event: jose.Accept, Profile: echojwtProfile(), Roles: Roles{jose.Key: P0}, Unexecuted: read},               // func JWT(key interface{}) echo.MiddlewareFunc
		{Symbol: "JWTWithConfig", Event: jose.Accept, Profile: echojwtProfile(), Roles: Roles{jose.Carrier: P0}, Unexecuted: read}, // func JWTWithConfig(config JWTConfig) echo.MiddlewareFunc
		{Symbol: "JWTConfig.Claims", Event: jose.Bind, Roles: Roles{jose.Claims: Field}},                                           // jwt.Claims
	}
}

// echojwtConfig is the fields that every version has. An empty []byte key is taken, a string
// key answers every request with 401 (run against echo-jwt v4.4.0).
func echojwtConfig(config string) []Row {
	return []Row{
		{Symbol: config + ".SigningKey", Event: jose.Bind, Roles: Roles{jose.Key: Field}},                                            // interface{}
		{Symbol: config + ".SigningMethod", Event: jose.Bind, Effect: jose.PinAlg, Roles: Roles{jose.Alg: Field}, Unless: "KeyFunc"}, // string; HS256
		{Symbol: config + ".TokenLookup", Event: jose.Carry, In: jose.InLookup, Roles: Roles{jose.Value: Field}},                     // string
		{Symbol: config + ".Skipper", Event: jose.Policy, Roles: Roles{jose.Hook: Field}},                                            // func(c echo.Context) bool
		{Symbol: config + ".ErrorHandler", Event: jose.Policy, Roles: Roles{jose.Hook: Field}},                                       // func(c echo.Context, err error) error
	}
}

// echojwtKeys is the fields that came with echo v4.
func echojwtKeys(config string) []Row {
	return []Row{
		{Symbol: config + ".SigningKeys", Event: jose.Bind, Roles: Roles{jose.Key: Field}},                       // map[string]interface{}
		{Symbol: config + ".KeyFunc", Event: jose.Bind, Effect: jose.AnyAlg, Roles: Roles{jose.Keyfunc: Field}},  // jwt.Keyfunc; SigningMethod is no longer looked at
		{Symbol: config + ".ParseTokenFunc", Event: jose.Policy, Roles: Roles{jose.Hook: Field, jose.Token: P1}}, // replaces the whole check
		switches(config+".ContinueOnIgnoredError", jose.ContinueOnError, Field, true),                            // the handler runs when ErrorHandler returns nil
	}
}
