// SPDX-License-Identifier: Apache-2.0

package main

import (
	"net/http"
	"net/http/httptest"
	"slices"
	"time"

	ginjwt "github.com/appleboy/gin-jwt/v2"
	"github.com/gin-gonic/gin"
	"github.com/go-chi/jwtauth/v5"
	"github.com/kataras/jwt"
	echojwt "github.com/labstack/echo-jwt/v4"
	"github.com/labstack/echo/v4"
)

func middleware() []accept { return slices.Concat(chiAuth(), katarasJWT(), echoJWT(), ginJWT()) }

func chiAuth() []accept {
	const p = "github.com/go-chi/jwtauth/v5"
	ja := jwtauth.New("HS256", key, nil)
	// What a gate stores is what it says: it lets each request on.
	stored := func(gate func(http.Handler) http.Handler) func(string) error {
		return func(t string) (err error) {
			gate(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
				_, _, err = jwtauth.FromContext(r.Context())
			})).ServeHTTP(httptest.NewRecorder(), request(t))
			return err
		}
	}
	return []accept{
		{p, "JWTAuth.Decode", func(t string) error { _, err := ja.Decode(t); return err }},
		{p, "VerifyToken", func(t string) error { _, err := jwtauth.VerifyToken(ja, t); return err }},
		{p, "VerifyRequest", func(t string) error {
			_, err := jwtauth.VerifyRequest(ja, request(t), jwtauth.TokenFromHeader)
			return err
		}},
		{p, "Verifier", stored(jwtauth.Verifier(ja))},
		{p, "Verify", stored(jwtauth.Verify(ja, jwtauth.TokenFromHeader))},
	}
}

func katarasJWT() []accept {
	const p = "github.com/kataras/jwt"
	return []accept{
		{p, "Verify", func(t string) error { _, err := jwt.Verify(jwt.HS256, key, []byte(t)); return err }},
		{p, "VerifyEncrypted", func(t string) error { _, err := jwt.VerifyEncrypted(jwt.HS256, key, nil, []byte(t)); return err }},
		{p, "VerifyWithHeaderValidator", func(t string) error {
			_, err := jwt.VerifyWithHeaderValidator(jwt.HS256, key, []byte(t), nil)
			return err
		}},
		{p, "VerifyEncryptedWithHeaderValidator", func(t string) error {
			_, err := jwt.VerifyEncryptedWithHeaderValidator(jwt.HS256, key, nil, []byte(t), nil)
			return err
		}},
	}
}

func katarasKeys() []accept {
	keys := jwt.Keys{}
	keys.Register(jwt.HS256, keyID, key, key)
	return []accept{{"github.com/kataras/jwt", "Keys.VerifyToken", func(t string) error {
		var claims map[string]any
		return keys.VerifyToken([]byte(t), &claims)
	}}}
}

func echoJWT() []accept {
	const p = "github.com/labstack/echo-jwt/v4"
	config := echojwt.Config{SigningKey: key}
	passes := func(gate echo.MiddlewareFunc, t string) error {
		c := echo.New().NewContext(request(t), httptest.NewRecorder())
		return gate(func(echo.Context) error { return nil })(c)
	}
	return []accept{
		{p, "JWT", func(t string) error { return passes(echojwt.JWT(key), t) }},
		{p, "WithConfig", func(t string) error { return passes(echojwt.WithConfig(config), t) }},
		{p, "Config.ToMiddleware", func(t string) error {
			gate, err := config.ToMiddleware()
			if err != nil {
				return err
			}
			return passes(gate, t)
		}},
	}
}

func ginJWT() []accept {
	const p, typ = "github.com/appleboy/gin-jwt/v2", "GinJWTMiddleware."
	gin.SetMode(gin.ReleaseMode)
	mw, err := ginjwt.New(&ginjwt.GinJWTMiddleware{Realm: "test", Key: key, MaxRefresh: time.Hour})
	if err != nil {
		return []accept{{p, "New", func(string) error { return err }}}
	}
	in := func(t string) *gin.Context {
		c, _ := gin.CreateTestContext(httptest.NewRecorder())
		c.Request = request(t)
		return c
	}
	return []accept{
		{p, typ + "MiddlewareFunc", func(t string) error {
			c := in(t)
			if mw.MiddlewareFunc()(c); c.IsAborted() {
				return errRefused
			}
			return nil
		}},
		{p, typ + "ParseToken", func(t string) error { _, err := mw.ParseToken(in(t)); return err }},
		{p, typ + "ParseTokenString", func(t string) error { _, err := mw.ParseTokenString(t); return err }},
		{p, typ + "GetClaimsFromJWT", func(t string) error { _, err := mw.GetClaimsFromJWT(in(t)); return err }},
		{p, typ + "CheckIfTokenExpire", func(t string) error { _, err := mw.CheckIfTokenExpire(in(t)); return err }},
	}
}
