// SPDX-License-Identifier: Apache-2.0

package catalog

import (
	"go/types"
	"slices"
	"strings"

	"github.com/jwtvet/jwtvet/internal/jose"
)

// Cookie says where a cookie that a row sets holds what it is (RFC 6265 section 4.1.2).
type Cookie struct {
	// Parameters that hold its guards.
	Secure, HTTPOnly, SameSite Slot
	// Fields of the row's Value that hold its value and guards, where that is a struct.
	ValueField, SecureField, HTTPOnlyField, SameSiteField string
	// Parameters that hold where it is sent; fields are called Path and Domain.
	Path, Domain Slot
	// RootByDefault: its path is / where nothing else is said.
	RootByDefault bool
	// Setters: the row's Value is an object whose methods set its guards, each a bind row.
	Setters bool
	// AlwaysHTTPOnly: scripts cannot read it, unless an option says otherwise.
	AlwaysHTTPOnly bool
	// Session: it holds a session as a whole, and is guarded by a struct Options of the package
	// of this path that the row's Carrier holds; SecureByDefault: without one it has Secure and
	// SameSite=None, or can have them.
	Session         string
	SecureByDefault bool
	// LaxByDefault: SameSite is Lax where nothing else is said.
	LaxByDefault bool
}

// ResponseWriter reports whether what is written to a value of type t is a
// response: t has the methods of an http.ResponseWriter, or is a framework's
// context or response that is a writer of another kind. A general writer whose
// value is unknown is none.
func ResponseWriter(t types.Type) bool {
	if n := namedOf(t); n != nil && n.Pkg() != nil && n.Name() == "Context" && strings.HasPrefix(n.Pkg().Path(), "github.com/labstack/echo") {
		return true // Context.Response wraps it
	}
	if named := namedOf(t); named != nil && named.Pkg() != nil && answers(named.Pkg().Path(), named.Name()) {
		return true
	}
	set := types.NewMethodSet(t)
	if set.Lookup(nil, "Write") == nil || set.Lookup(nil, "WriteHeader") == nil {
		return false
	}
	header := set.Lookup(nil, "Header")
	if header == nil {
		return false
	}
	results := header.Type().(*types.Signature).Results()
	if results.Len() != 1 {
		return false
	}
	h := namedOf(results.At(0).Type())
	return h != nil && h.Name() == "Header" && h.Pkg() != nil && h.Pkg().Path() == "net/http"
}

// Replies reports whether a value of type t answers a request: it is a response, or the
// context of a framework, whose methods send JSON.
func Replies(t types.Type) bool {
	n := namedOf(t)
	if n == nil || n.Pkg() == nil || !Answers(n.Pkg().Path()) {
		return false
	}
	return ResponseWriter(t) || slices.ContainsFunc(webRows()[n.Pkg().Path()][n.Name()+".JSON"], func(r *Row) bool { return r.Channel == jose.JSONBody })
}

// answers lists the response writers that are none of net/http.
func answers(path, name string) bool {
	switch path {
	case "github.com/gofiber/fiber/v2":
		return name == "Ctx"
	case "github.com/gofiber/fiber/v3":
		return name == "Ctx" || name == "Res"
	case "github.com/kataras/iris/v12/context":
		return name == "Context"
	case "github.com/cloudwego/hertz/pkg/app":
		return name == "RequestContext"
	case "github.com/valyala/fasthttp":
		return name == "RequestCtx" || name == "Response"
	}
	return false
}
