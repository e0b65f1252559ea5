// SPDX-License-Identifier: Apache-2.0

package web

import (
	"encoding/json"
	"net/http"
	"strings"

	"github.com/go-chi/chi/v5"
	"github.com/gofiber/fiber/v2"
	"github.com/golang-jwt/jwt/v5"
	echojwt "github.com/labstack/echo-jwt/v4"
	"github.com/labstack/echo/v4"

	"example.com/jwtvet/jwtunverified/gates/auth"
)

func peek(raw string) (jwt.MapClaims, error) {
	claims := jwt.MapClaims{}
	_, _, err := jwt.NewParser().ParseUnverified(strings.TrimPrefix(raw, "Bearer "), claims)
	return claims, err
}

func routed(w http.ResponseWriter, r *http.Request) {
	if claims, err := peek(r.Header.Get("Authorization")); err == nil {
		_ = json.NewEncoder(w).Encode(claims["tenant"])
	}
}

func wrapped(w http.ResponseWriter, r *http.Request) {
	if claims, err := peek(r.Header.Get("Authorization")); err == nil {
		_ = json.NewEncoder(w).Encode(claims["tenant"])
	}
}

func with(w http.ResponseWriter, r *http.Request) {
	if claims, err := peek(r.Header.Get("Authorization")); err == nil {
		_ = json.NewEncoder(w).Encode(claims["tenant"])
	}
}

func whole(w http.ResponseWriter, r *http.Request) {
	if claims, err := peek(r.Header.Get("Authorization")); err == nil {
		_ = json.NewEncoder(w).Encode(claims["tenant"])
	}
}

func free(w http.ResponseWriter, r *http.Request) {
	if claims, err := peek(r.Header.Get("Authorization")); err == nil { // want `without verifying .*\(jwtunverified\)`
		_ = json.NewEncoder(w).Encode(claims["tenant"])
	}
}

func logging(next http.Handler) http.Handler { return next }

func chiRoutes(keys *auth.Keys) http.Handler {
	r := chi.NewRouter()
	r.Get("/free", free)
	r.Route("/api", func(r chi.Router) {
		r.Use(keys.Require)
		r.Get("/routed", routed)
	})
	r.With(keys.Require).Get("/with", with)
	r.Handle("/wrapped", keys.Require(logging(http.HandlerFunc(wrapped))))
	return r
}

func serve(keys *auth.Keys) error {
	mux := http.NewServeMux()
	mux.HandleFunc("/whole", whole)
	return http.ListenAndServe("localhost:8080", keys.Require(mux))
}

func echoed(c echo.Context) error {
	claims, err := peek(c.Request().Header.Get("Authorization"))
	if err != nil {
		return err
	}
	return c.JSON(http.StatusOK, claims["tenant"])
}

func echoFree(c echo.Context) error {
	claims, err := peek(c.Request().Header.Get("Authorization")) // want `without verifying .*\(jwtunverified\)`
	if err != nil {
		return err
	}
	return c.JSON(http.StatusOK, claims["tenant"])
}

func shipped(c echo.Context) error {
	claims, err := peek(c.Request().Header.Get("Authorization"))
	if err != nil {
		return err
	}
	return c.JSON(http.StatusOK, claims["tenant"])
}

func echoRoutes(e *echo.Echo, keys *auth.Keys, key []byte) {
	e.GET("/free", echoFree)
	e.GET("/echoed", echoed, keys.Echo)
	own := e.Group("/own", echojwt.JWT(key))
	own.GET("/shipped", shipped)
}

func fibered(c *fiber.Ctx) error {
	claims, err := peek(c.Get("Authorization"))
	if err != nil {
		return err
	}
	return c.JSON(claims["tenant"])
}

func elsewhere(c *fiber.Ctx) error {
	claims, err := peek(c.Get("Authorization")) // want `without verifying .*\(jwtunverified\)`
	if err != nil {
		return err
	}
	return c.JSON(claims["tenant"])
}

func fiberRoutes(app *fiber.App, keys *auth.Keys) {
	app.Use("/api", keys.Fiber)
	app.Get("/api/fibered", fibered)
	app.Get("/other", elsewhere)
}

var _ = []any{chiRoutes, serve, echoRoutes, fiberRoutes}

type handlers struct{ prefix string }

// A method that makes the handler.
func (h *handlers) made() echo.HandlerFunc {
	return func(c echo.Context) error {
		claims, err := peek(c.Request().Header.Get("Authorization"))
		if err != nil {
			return err
		}
		return c.JSON(http.StatusOK, claims["tenant"])
	}
}

func (h *handlers) makesFree() echo.HandlerFunc {
	return func(c echo.Context) error {
		claims, err := peek(c.Request().Header.Get("Authorization")) // want `without verifying .*\(jwtunverified\)`
		if err != nil {
			return err
		}
		return c.JSON(http.StatusOK, claims["tenant"])
	}
}

func (h *handlers) method(c echo.Context) error {
	claims, err := peek(c.Request().Header.Get("Authorization"))
	if err != nil {
		return err
	}
	return c.JSON(http.StatusOK, claims["tenant"])
}

// The group comes from a caller who has put the middleware before it.
func (h *handlers) register(g *echo.Group) {
	g.GET(h.prefix+"/made", h.made())
	g.GET(h.prefix+"/method", h.method)
	g.GET(h.prefix+"/inline", func(c echo.Context) error {
		claims, err := peek(c.Request().Header.Get("Authorization"))
		if err != nil {
			return err
		}
		return c.JSON(http.StatusOK, claims["tenant"])
	})
}

func (h *handlers) registerFree(g *echo.Group) {
	g.GET(h.prefix+"/made", h.makesFree())
	g.GET(h.prefix+"/inline", func(c echo.Context) error {
		claims, err := peek(c.Request().Header.Get("Authorization")) // want `without verifying .*\(jwtunverified\)`
		if err != nil {
			return err
		}
		return c.JSON(http.StatusOK, claims["tenant"])
	})
}

func setUp(e *echo.Echo, keys *auth.Keys, h *handlers) {
	closed := e.Group("/closed")
	closed.Use(keys.Echo)
	h.register(closed)
	h.registerFree(e.Group("/free"))
}

var _ = setUp
