// SPDX-License-Identifier: Apache-2.0

package catalog

import (
	"slices"

	"github.com/jwtvet/jwtvet/internal/jose"
)

// jwxGetV4 reads claims from v4 on.
func jwxGetV4() []Row {
	return []Row{
		{Symbol: "Token.Field", Event: jose.Claim, Roles: Roles{jose.Claims: Recv, jose.Name: P0, jose.Value: R0}}, // Field(string) (any, bool)
	}
}

func jwxJWTv4() Library {
	return Library{
		Name:  "jwx/v4 jwt", // builds with GOEXPERIMENT=jsonv2 only
		Doc:   "https://pkg.go.dev/github.com/lestrrat-go/jwx/v4/jwt",
		Paths: []string{"github.com/lestrrat-go/jwx/v4/jwt"},
		Rows: slices.Concat(jwxToken(), jwxParse(), jwxSign(), jwxOptions(), jwxValidators(), jwxGetV4(), []Row{
			{Symbol: "Get", Event: jose.Claim, Roles: Roles{jose.Claims: P0, jose.Name: P1, jose.Value: R0, jose.Err: R1}}, // func Get[T any](token Token, key string) (T, error)
			failed("TokenExpiredError", jose.Exp), // type TokenExpiredError struct
			failed("TokenNotYetValidError", jose.Nbf),
			failed("InvalidIssuedAtError", jose.Iat),
			failed("InvalidIssuerError", jose.Iss),
			failed("InvalidAudienceError", jose.Aud),
			failed("MissingRequiredClaimError", ""),
			failed("ValidationError", ""),
		}),
	}
}

func jwxOpenIDv4() Library {
	return Library{
		Name:  "jwx/v4 openid",
		Doc:   "https://pkg.go.dev/github.com/lestrrat-go/jwx/v4/jwt/openid",
		Paths: []string{"github.com/lestrrat-go/jwx/v4/jwt/openid"},
		Rows:  slices.Concat(jwxToken(), jwxOpenID(), jwxGetV4()),
	}
}

func jwxJWSv4() Library {
	lib := jwxJWSv3()
	lib.Name, lib.Doc = "jwx/v4 jws", "https://pkg.go.dev/github.com/lestrrat-go/jwx/v4/jws"
	lib.Paths = []string{"github.com/lestrrat-go/jwx/v4/jws"}
	lib.Rows = slices.DeleteFunc(lib.Rows, func(r Row) bool {
		return r.Symbol == "SplitCompact" || r.Symbol == "SplitCompactString" || r.Symbol == "Headers.Get"
	})
	lib.Rows = append(lib.Rows,
		Row{Symbol: "Headers.Field", Event: jose.Peek, Roles: Roles{jose.Header: Recv, jose.Name: P0, jose.Value: R0}}, // Field(string) (any, bool)
	)
	return lib
}

// jwxJWKv4 fetches nothing: that is another module's.
func jwxJWKv4() Library {
	return Library{
		Name:  "jwx/v4 jwk",
		Doc:   "https://pkg.go.dev/github.com/lestrrat-go/jwx/v4/jwk",
		Paths: []string{"github.com/lestrrat-go/jwx/v4/jwk"},
		Rows: slices.Concat(jwxJWK(), jwxSet(), []Row{
			keeper("Import"),     // func Import[T Key](raw any) (T, error)
			loader("Export"),     // func Export[T any](key Key) (T, error)
			loader("ParseKeyAs"), // func ParseKeyAs[T Key](data []byte, options ...ParseOption) (T, error)
		}),
	}
}
