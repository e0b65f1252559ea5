// SPDX-License-Identifier: Apache-2.0

package main

import (
	"context"
	"net/http"
	"net/http/httptest"
	"slices"
	"time"

	ginjwt3 "github.com/appleboy/gin-jwt/v3"
	"github.com/cloudwego/hertz/pkg/app"
	"github.com/gin-gonic/gin"
	chi1 "github.com/go-chi/jwtauth"
	fibercontrib "github.com/gofiber/contrib/jwt"
	fibercontrib3 "github.com/gofiber/contrib/v3/jwt"
	"github.com/gofiber/fiber/v2"
	fiber3 "github.com/gofiber/fiber/v3"
	fiberjwt2 "github.com/gofiber/jwt/v2"
	fiberjwt3 "github.com/gofiber/jwt/v3"
	fiberjwt4 "github.com/gofiber/jwt/v4"
	gfjwt "github.com/gogf/gf-jwt/v2"
	"github.com/gogf/gf/v2/frame/g"
	"github.com/gogf/gf/v2/net/ghttp"
	hertzjwt "github.com/hertz-contrib/jwt"
	"github.com/kataras/iris/v12"
	irisjwt "github.com/kataras/iris/v12/middleware/jwt"
	echo3 "github.com/labstack/echo"
	echojwt5 "github.com/labstack/echo-jwt/v5"
	echo3mw "github.com/labstack/echo/middleware"
	"github.com/labstack/echo/v5"
)

func frameworks() []accept {
	return slices.Concat(fiberJWT(), chiFirst(), irisJWT(), echoOthers(), ginJWTv3(), hertzJWT(), gfParses())
}

// answered reports whether a handler lets a request through.
func answered(h http.Handler, token string) error {
	w := httptest.NewRecorder()
	r := httptest.NewRequest(http.MethodGet, "/", nil)
	r.Header.Set("Authorization", "Bearer "+token)
	h.ServeHTTP(w, r)
	if w.Code != http.StatusOK {
		return errRefused
	}
	return nil
}

func fiberJWT() []accept {
	v2 := func(gate fiber.Handler) func(string) error {
		return func(t string) error {
			a := fiber.New()
			a.Use(gate)
			a.Get("/", func(c *fiber.Ctx) error { return c.SendStatus(http.StatusOK) })
			r := httptest.NewRequest(http.MethodGet, "/", nil)
			r.Header.Set("Authorization", "Bearer "+t)
			return passed(a.Test(r))
		}
	}
	return []accept{
		{"github.com/gofiber/contrib/v3/jwt", "New", func(t string) error {
			a := fiber3.New()
			a.Use(fibercontrib3.New(fibercontrib3.Config{SigningKey: fibercontrib3.SigningKey{Key: key}}))
			a.Get("/", func(c fiber3.Ctx) error { return c.SendStatus(http.StatusOK) })
			r := httptest.NewRequest(http.MethodGet, "/", nil)
			r.Header.Set("Authorization", "Bearer "+t)
			return passed(a.Test(r))
		}},
		{"github.com/gofiber/contrib/jwt", "New", v2(fibercontrib.New(fibercontrib.Config{SigningKey: fibercontrib.SigningKey{Key: key}}))},
		{"github.com/gofiber/jwt/v4", "New", v2(fiberjwt4.New(fiberjwt4.Config{SigningKey: fiberjwt4.SigningKey{Key: key}}))},
		{"github.com/gofiber/jwt/v3", "New", v2(fiberjwt3.New(fiberjwt3.Config{SigningKey: key}))},
		{"github.com/gofiber/jwt/v2", "New", v2(fiberjwt2.New(fiberjwt2.Config{SigningKey: key}))},
	}
}

func passed(resp *http.Response, err error) error {
	if err == nil && resp.StatusCode != http.StatusOK {
		err = errRefused
	}
	return err
}

func chiFirst() []accept {
	const p = "github.com/go-chi/jwtauth"
	ja := chi1.New("HS256", key, nil)
	stored := func(gate func(http.Handler) http.Handler) func(string) error {
		return func(t string) (err error) {
			gate(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
				_, _, err = chi1.FromContext(r.Context())
			})).ServeHTTP(httptest.NewRecorder(), request(t))
			return err
		}
	}
	return []accept{
		{p, "VerifyToken", func(t string) error { _, err := chi1.VerifyToken(ja, t); return err }},
		{p, "VerifyRequest", func(t string) error {
			_, err := chi1.VerifyRequest(ja, request(t), chi1.TokenFromHeader)
			return err
		}},
		{p, "Verifier", stored(chi1.Verifier(ja))},
		{p, "Verify", stored(chi1.Verify(ja, chi1.TokenFromHeader))},
	}
}

func irisJWT() []accept {
	const p = "github.com/kataras/iris/v12/middleware/jwt"
	verifier := irisjwt.NewVerifier(irisjwt.HS256, key)
	return []accept{
		{p, "Verifier.VerifyToken", func(t string) error { _, err := verifier.VerifyToken([]byte(t)); return err }},
		{p, "Verifier.Verify", func(t string) error {
			a := iris.New()
			a.Use(verifier.Verify(func() any { return new(map[string]any) }))
			a.Get("/", func(ctx iris.Context) { ctx.StatusCode(http.StatusOK) })
			if err := a.Build(); err != nil {
				return err
			}
			return answered(a, t)
		}},
		{p, "Verify", func(t string) error { _, err := irisjwt.Verify(irisjwt.HS256, key, []byte(t)); return err }},
		{p, "VerifyEncryptedToken", func(t string) error {
			_, err := irisjwt.VerifyEncryptedToken(irisjwt.HS256, key, nil, []byte(t))
			return err
		}},
	}
}

func echoOthers() []accept {
	const p5, p3 = "github.com/labstack/echo-jwt/v5", "github.com/labstack/echo/middleware"
	config := echojwt5.Config{SigningKey: key}
	v5 := func(gate echo.MiddlewareFunc, t string) error {
		e := echo.New()
		e.Use(gate)
		e.GET("/", func(c *echo.Context) error { return c.NoContent(http.StatusOK) })
		return answered(e, t)
	}
	v3 := func(gate echo3.MiddlewareFunc) func(string) error {
		return func(t string) error {
			e := echo3.New()
			e.Use(gate)
			e.GET("/", func(c echo3.Context) error { return c.NoContent(http.StatusOK) })
			return answered(e, t)
		}
	}
	return []accept{
		{p5, "JWT", func(t string) error { return v5(echojwt5.JWT(key), t) }},
		{p5, "WithConfig", func(t string) error { return v5(echojwt5.WithConfig(config), t) }},
		{p5, "Config.ToMiddleware", func(t string) error {
			gate, err := config.ToMiddleware()
			if err != nil {
				return err
			}
			return v5(gate, t)
		}},
		{p3, "JWT", v3(echo3mw.JWT(key))},
		{p3, "JWTWithConfig", v3(echo3mw.JWTWithConfig(echo3mw.JWTConfig{SigningKey: key}))},
	}
}

func ginJWTv3() []accept {
	const p, typ = "github.com/appleboy/gin-jwt/v3", "GinJWTMiddleware."
	mw, err := ginjwt3.New(&ginjwt3.GinJWTMiddleware{Realm: "test", Key: key, MaxRefresh: time.Hour})
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

func hertzJWT() []accept {
	const p, typ = "github.com/hertz-contrib/jwt", "HertzJWTMiddleware."
	mw, err := hertzjwt.New(&hertzjwt.HertzJWTMiddleware{Realm: "test", Key: key, MaxRefresh: time.Hour})
	if err != nil {
		return []accept{{p, "New", func(string) error { return err }}}
	}
	ctx := context.Background()
	in := func(t string) *app.RequestContext {
		c := app.NewContext(0)
		c.Request.Header.Set("Authorization", "Bearer "+t)
		return c
	}
	return []accept{
		{p, typ + "MiddlewareFunc", func(t string) error {
			c := in(t)
			if mw.MiddlewareFunc()(ctx, c); c.IsAborted() {
				return errRefused
			}
			return nil
		}},
		{p, typ + "ParseToken", func(t string) error { _, err := mw.ParseToken(ctx, in(t)); return err }},
		{p, typ + "ParseTokenString", func(t string) error { _, err := mw.ParseTokenString(t); return err }},
		{p, typ + "GetClaimsFromJWT", func(t string) error { _, err := mw.GetClaimsFromJWT(ctx, in(t)); return err }},
		{p, typ + "CheckIfTokenExpire", func(t string) error { _, err := mw.CheckIfTokenExpire(ctx, in(t)); return err }},
	}
}

const gfPath, gfType = "github.com/gogf/gf-jwt/v2", "GfJWTMiddleware."

func gfMiddleware() *gfjwt.GfJWTMiddleware {
	return gfjwt.New(&gfjwt.GfJWTMiddleware{Realm: "test", Key: key, Timeout: time.Hour, MaxRefresh: time.Hour})
}

// inGf runs f within a request that carries the token.
func inGf(token string, f func(*ghttp.Request) error) error {
	s := g.Server(time.Now().String())
	err := errRefused
	s.BindHandler("/", func(r *ghttp.Request) { err = f(r) })
	r := httptest.NewRequest(http.MethodGet, "/", nil)
	r.Header.Set("Authorization", "Bearer "+token)
	s.ServeHTTP(httptest.NewRecorder(), r)
	return err
}

func gfParses() []accept {
	mw := gfMiddleware()
	return []accept{{gfPath, gfType + "GetClaimsFromJWT", func(t string) error {
		return inGf(t, func(r *ghttp.Request) error { _, _, err := mw.GetClaimsFromJWT(r.Context()); return err })
	}}}
}

// gfGates takes tokens whose dates are milliseconds.
func gfGates() []accept {
	mw := gfMiddleware()
	return []accept{
		{gfPath, gfType + "MiddlewareFunc", func(t string) error {
			return inGf(t, func(r *ghttp.Request) error {
				mw.MiddlewareFunc()(r)
				if mw.GetPayload(r.Context()) == "" {
					return errRefused
				}
				return nil
			})
		}},
		{gfPath, gfType + "CheckIfTokenExpire", func(t string) error {
			return inGf(t, func(r *ghttp.Request) error { _, _, err := mw.CheckIfTokenExpire(r.Context()); return err })
		}},
	}
}
