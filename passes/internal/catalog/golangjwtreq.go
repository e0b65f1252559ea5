// SPDX-License-Identifier: Apache-2.0

package catalog

import "github.com/jwtvet/jwtvet/internal/jose"

// gjwtRequest is the request package of v5, whose parser may carry options.
func gjwtRequest() Library {
	return Library{
		Name:  "golang-jwt/v5 request",
		Doc:   "https://pkg.go.dev/github.com/golang-jwt/jwt/v5/request",
		Paths: []string{"github.com/golang-jwt/jwt/v5/request"},
		Rows:  gjwtRequestRows(gjwtProfile(jose.Configured)),
	}
}

// gjwtRequestOld is the request packages of v4 and v3 and of what v3 came from.
func gjwtRequestOld() Library {
	return Library{
		Name: "golang-jwt request",
		Doc:  "https://pkg.go.dev/github.com/golang-jwt/jwt/v4/request",
		Paths: []string{
			"github.com/golang-jwt/jwt/v4/request",
			"github.com/golang-jwt/jwt/request",
			"github.com/dgrijalva/jwt-go/request",
			"github.com/form3tech-oss/jwt-go/request",
			"gopkg.in/dgrijalva/jwt-go.v3/request",
		},
		Rows: gjwtRequestRows(gjwtJoined(jose.Never)),
		Replaced: map[string]string{
			"github.com/golang-jwt/jwt/request":    "github.com/golang-jwt/jwt/v4/request",
			"github.com/dgrijalva/jwt-go/request":  "github.com/golang-jwt/jwt/v4/request",
			"gopkg.in/dgrijalva/jwt-go.v3/request": "github.com/golang-jwt/jwt/v4/request",
		},
	}
}

// gjwtRequestPreview parses with the preview, which looks at an audience that is there.
func gjwtRequestPreview() Library {
	return Library{
		Name:  "dgrijalva/jwt-go/v4 request",
		Doc:   "https://pkg.go.dev/github.com/dgrijalva/jwt-go/v4/request",
		Paths: []string{"github.com/dgrijalva/jwt-go/v4/request"},
		Rows:  gjwtRequestRows(gjwtProfile(jose.IfPresent)),
	}
}

// gjwtRequestRows parses with a parser without options unless WithParser gives one.
func gjwtRequestRows(p *jose.Profile) []Row {
	return []Row{
		{Symbol: "ParseFromRequest", Event: jose.Accept, Profile: p, Roles: Roles{jose.Extractor: P1, jose.Keyfunc: P2, jose.Options: Rest3, jose.Carrier: R0, jose.Err: R1}},       // func ParseFromRequest(req *http.Request, extractor Extractor, keyFunc jwt.Keyfunc, options ...ParseFromRequestOption) (*jwt.Token, error)
		{Symbol: "ParseFromRequestWithClaims", Event: jose.Accept, Profile: p, Roles: Roles{jose.Extractor: P1, jose.Claims: P2, jose.Keyfunc: P3, jose.Carrier: R0, jose.Err: R1}}, // func ParseFromRequestWithClaims(req *http.Request, extractor Extractor, claims jwt.Claims, keyFunc jwt.Keyfunc) (*jwt.Token, error)
		{Symbol: "WithParser", Event: jose.Bind, Out: R0, Roles: Roles{jose.Carrier: P0}},                                                                                           // func WithParser(parser *jwt.Parser) ParseFromRequestOption
		{Symbol: "WithClaims", Event: jose.Bind, Roles: Roles{jose.Claims: P0, jose.Carrier: R0}},                                                                                   // func WithClaims(claims jwt.Claims) ParseFromRequestOption
		{Symbol: "HeaderExtractor", Event: jose.Carry, In: jose.InHeader},                                                                                                           // type HeaderExtractor []string
		{Symbol: "AuthorizationHeaderExtractor", Event: jose.Carry, In: jose.InHeader},                                                                                              // var AuthorizationHeaderExtractor
		{Symbol: "ArgumentExtractor", Event: jose.Carry, In: jose.InQuery},                                                                                                          // type ArgumentExtractor []string; form values, so the query too
		{Symbol: "OAuth2Extractor", Event: jose.Carry, In: jose.InQuery},                                                                                                            // var OAuth2Extractor; the header, then the argument access_token
	}
}
