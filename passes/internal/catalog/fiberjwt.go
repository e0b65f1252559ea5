// SPDX-License-Identifier: Apache-2.0

package catalog

import (
	"slices"

	"github.com/jwtvet/jwtvet/internal/jose"
)

// fiberJWT is gofiber/contrib/jwt and gofiber/jwt before it.
func fiberJWT() []Library {
	return []Library{{
		Name:  "fiber contrib/v3 jwt",
		Doc:   "https://pkg.go.dev/github.com/gofiber/contrib/v3/jwt",
		Paths: []string{"github.com/gofiber/contrib/v3/jwt"},
		Rows: slices.Concat(fiberjwtCommon(jose.AlgByHeader), fiberjwtSigningKey(), []Row{
			{Symbol: "Config.TokenProcessorFunc", Event: jose.Policy, Roles: Roles{jose.Hook: Field, jose.Token: P0}}, // func(token string) (string, error)
			{Symbol: "Config.ParserOptions", Event: jose.Bind, Roles: Roles{jose.Options: Field}, Since: "v1.2.0"},    // []jwt.ParserOption
			{Symbol: "Config.Next", Event: jose.Policy, Roles: Roles{jose.Hook: Field}},                               // func(fiber.Ctx) bool; true lets the request pass unchecked
			{Symbol: "FromContext", Event: jose.Claim, Roles: Roles{jose.Carrier: R0}},                                // func FromContext(ctx any) *jwt.Token
		}),
	}, {
		Name:  "fiber contrib jwt",
		Doc:   "https://pkg.go.dev/github.com/gofiber/contrib/jwt",
		Paths: []string{"github.com/gofiber/contrib/jwt"},
		Rows: slices.Concat(fiberjwtConfig(jose.AlgByHeader), fiberjwtSigningKey(), []Row{
			{Symbol: "Config.TokenProcessorFunc", Event: jose.Policy, Roles: Roles{jose.Hook: Field, jose.Token: P0}}, // func(token string) (string, error)
		}),
	}, {
		Name:  "fiber jwt/v4",
		Doc:   "https://pkg.go.dev/github.com/gofiber/jwt/v4",
		Paths: []string{"github.com/gofiber/jwt/v4"},
		Rows:  slices.Concat(fiberjwtConfig(jose.AlgByHeader), fiberjwtSigningKey()),
	}, {
		Name:  "fiber jwt/v3",
		Doc:   "https://pkg.go.dev/github.com/gofiber/jwt/v3",
		Paths: []string{"github.com/gofiber/jwt/v3"},
		Rows: slices.Concat(fiberjwtConfig(jose.AlgByArg), fiberjwtSigningMethod(), []Row{
			{Symbol: "Config.KeyFunc", Event: jose.Bind, Effect: jose.AnyAlg, Roles: Roles{jose.Keyfunc: Field}}, // jwt.Keyfunc
			{Symbol: "Config.KeySetURL", Event: jose.Bind, URL: Field},                                           // string
			{Symbol: "Config.KeySetURLs", Event: jose.Bind, URL: Field},                                          // []string
		}),
	}, {
		Name:  "fiber jwt/v2",
		Doc:   "https://pkg.go.dev/github.com/gofiber/jwt/v2",
		Paths: []string{"github.com/gofiber/jwt/v2"},
		Rows:  slices.Concat(fiberjwtConfig(jose.AlgByArg), fiberjwtSigningMethod()),
	}}
}

// fiberjwtConfig is the versions before fiber v3.
func fiberjwtConfig(alg jose.AlgChoice) []Row {
	return append(fiberjwtCommon(alg),
		Row{Symbol: "Config.TokenLookup", Event: jose.Carry, In: jose.InLookup, Roles: Roles{jose.Value: Field}}, // string
		Row{Symbol: "Config.Filter", Event: jose.Policy, Roles: Roles{jose.Hook: Field}},                         // func(*fiber.Ctx) bool; true lets the request pass unchecked
	)
}

// fiberjwtCommon is what every version has.
func fiberjwtCommon(alg jose.AlgChoice) []Row {
	p := &jose.Profile{Signature: jose.Always, Exp: jose.IfPresent, Nbf: jose.IfPresent, Alg: alg}
	return []Row{
		{Symbol: "New", Event: jose.Accept, Profile: p, Roles: Roles{jose.Carrier: Rest0}},  // func New(config ...Config) fiber.Handler
		{Symbol: "Config.Claims", Event: jose.Bind, Roles: Roles{jose.Claims: Field}},       // jwt.Claims
		{Symbol: "Config.ErrorHandler", Event: jose.Policy, Roles: Roles{jose.Hook: Field}}, // fiber.ErrorHandler
	}
}

// fiberjwtSigningKey is v4 and contrib: an empty JWTAlg leaves the algorithm to the header
// (run against v4.0.0 and contrib v1.1.2).
func fiberjwtSigningKey() []Row {
	return []Row{
		{Symbol: "Config.SigningKey", Event: jose.Bind, Roles: Roles{jose.Carrier: Field}},                                     // SigningKey
		{Symbol: "Config.SigningKeys", Event: jose.Bind, Roles: Roles{jose.Carrier: Field}},                                    // map[string]SigningKey
		{Symbol: "SigningKey.Key", Event: jose.Bind, Roles: Roles{jose.Key: Field}},                                            // interface{}
		{Symbol: "SigningKey.JWTAlg", Event: jose.Bind, Effect: jose.PinAlg, Roles: Roles{jose.Alg: Field}, Unless: "KeyFunc"}, // string
		{Symbol: "Config.KeyFunc", Event: jose.Bind, Effect: jose.AnyAlg, Roles: Roles{jose.Keyfunc: Field}},                   // jwt.Keyfunc
		{Symbol: "Config.JWKSetURLs", Event: jose.Bind, URL: Field},                                                            // []string
	}
}

// fiberjwtSigningMethod is v3 and v2: HS256 unless another is named.
func fiberjwtSigningMethod() []Row {
	return []Row{
		{Symbol: "Config.SigningKey", Event: jose.Bind, Roles: Roles{jose.Key: Field}},                                            // interface{}
		{Symbol: "Config.SigningKeys", Event: jose.Bind, Roles: Roles{jose.Key: Field}},                                           // map[string]interface{}
		{Symbol: "Config.SigningMethod", Event: jose.Bind, Effect: jose.PinAlg, Roles: Roles{jose.Alg: Field}, Unless: "KeyFunc"}, // string
	}
}
