// SPDX-License-Identifier: Apache-2.0

package catalog

import (
	"go/types"
	"slices"
	"strings"

	"github.com/jwtvet/jwtvet/internal/jose"
)

// RequestContext reports whether a parameter of type t hands a function an incoming request.
func RequestContext(t types.Type) bool {
	named := namedOf(t)
	if named == nil || named.Pkg() == nil {
		return false
	}
	for _, name := range requestTypes()[named.Pkg().Path()] {
		if named.Name() == name {
			return true
		}
	}
	return false
}

// Scoped returns the key of the entry that fn puts into what goes with a request, or reads of
// it, and the value that it puts: Recv where it reads.
func Scoped(fn *types.Func) (key, val Slot, ok bool) {
	f, ok := FlowOf(fn)
	if !ok || f.Key == NoSlot || len(f.From) == 0 || f.Source != jose.Unknown {
		return NoSlot, NoSlot, false
	}
	of := fn.Signature().Recv()
	if of == nil && fn.Signature().Params().Len() > 0 {
		of = fn.Signature().Params().At(0)
	}
	if of == nil {
		return NoSlot, NoSlot, false
	}
	return f.Key, f.From[len(f.From)-1], RequestContext(of.Type()) || isNamed(of.Type(), "context", "Context")
}

func requestTypes() map[string][]string {
	return map[string][]string{
		"net/http":                                     {"Request", "ResponseWriter"},
		"github.com/gin-gonic/gin":                     {"Context"},
		"github.com/labstack/echo":                     {"Context"},
		"github.com/labstack/echo/v4":                  {"Context"},
		"github.com/labstack/echo/v5":                  {"Context"},
		"github.com/gofiber/fiber":                     {"Ctx"},
		"github.com/gofiber/fiber/v2":                  {"Ctx"},
		"github.com/gofiber/fiber/v3":                  {"Ctx"},
		"github.com/kataras/iris/v12":                  {"Context"},
		"github.com/kataras/iris/v12/context":          {"Context"},
		"github.com/gobuffalo/buffalo":                 {"Context"},
		"github.com/cloudwego/hertz/pkg/app":           {"RequestContext"},
		gfHTTP2:                                        {"Request"},
		gfHTTP:                                         {"Request"},
		"github.com/beego/beego/v2/server/web":         {"Controller"},
		"github.com/beego/beego/v2/server/web/context": {"Context"},
		"github.com/astaxie/beego":                     {"Controller"},
		"github.com/astaxie/beego/context":             {"Context"},
		"github.com/valyala/fasthttp":                  {"RequestCtx"},
		"google.golang.org/grpc/metadata":              {"MD"},
		"github.com/gorilla/websocket":                 {"Conn"},
	}
}

// Guards reports whether fn is a method of a router that puts what it is handed before the
// routes that follow. What it is handed, and what it does, is for others to find out.
func Guards(fn *types.Func) bool {
	return fn != nil && slices.Contains([]string{"Use", "UseRouter", "Middleware"}, fn.Name())
}

// ChecksSignature reports whether fn is a primitive that compares a MAC or verifies a signature.
func ChecksSignature(fn *types.Func) bool {
	if fn == nil || fn.Pkg() == nil {
		return false
	}
	switch fn.Pkg().Path() + "." + Symbol(fn) {
	case "crypto/hmac.Equal", "crypto/subtle.ConstantTimeCompare", "crypto/rsa.VerifyPKCS1v15", "crypto/rsa.VerifyPSS",
		"crypto/ecdsa.Verify", "crypto/ecdsa.VerifyASN1", "crypto/ed25519.Verify", "crypto/ed25519.VerifyWithOptions",
		"crypto/x509.Certificate.CheckSignature", "github.com/lestrrat-go/jwx/jws.Verifier.Verify",
		"github.com/lestrrat-go/jwx/v2/jws.Verifier.Verify", "github.com/lestrrat-go/jwx/v3/jws.Verifier2.Verify":
		return true
	}
	return false
}

// DropsHeader reports whether fn takes a header out of those it is called on.
func DropsHeader(fn *types.Func) bool {
	return fn != nil && fn.Name() == "Del" && fn.Signature().Recv() != nil && isNamed(fn.Signature().Recv().Type(), "net/http", "Header")
}

// Logs reports whether fn writes a log or a terminal: it decides nothing.
func Logs(fn *types.Func) bool {
	if fn == nil || fn.Pkg() == nil {
		return false
	}
	switch fn.Pkg().Path() {
	case "log", "log/slog", "github.com/sirupsen/logrus", "go.uber.org/zap", "github.com/rs/zerolog", "github.com/rs/zerolog/log",
		"github.com/golang/glog", "k8s.io/klog", "k8s.io/klog/v2", "github.com/go-logr/logr", "github.com/hashicorp/go-hclog",
		"github.com/apex/log", "github.com/go-kit/log":
		return true
	case "fmt":
		switch fn.Name() {
		case "Print", "Printf", "Println":
			return true
		}
	}
	return false
}

// ClaimsMap reports whether t is a library's map of claims.
func ClaimsMap(t types.Type) bool {
	named := namedOf(t)
	if named == nil {
		return false
	}
	if _, ok := named.Type().Underlying().(*types.Map); !ok {
		return false
	}
	return slices.ContainsFunc(Rows(named), func(r *Row) bool { return r.Event == jose.Claim })
}

// LabelField reports whether a field says what kind of key or certificate stands beside it.
func LabelField(named *types.TypeName, f *types.Var) bool {
	return named != nil && named.Pkg() != nil && named.Pkg().Path() == "encoding/pem" && named.Name() == "Block" && f.Name() == "Type"
}

// LoadsSet reports whether a function makes a set of keys of a text.
func LoadsSet(fn *types.Func) bool {
	if fn == nil || fn.Signature().Results().Len() == 0 {
		return false
	}
	named := namedOf(fn.Signature().Results().At(0).Type())
	return named != nil && (strings.HasSuffix(named.Name(), "Set") || named.Name() == "JWKS")
}

// ClaimsObject reports whether a method of t gives claims by their names: token.Get("role").
func ClaimsObject(t types.Type) bool {
	named := namedOf(t)
	if named == nil || named.Pkg() == nil || !Knows(named.Pkg().Path()) {
		return false
	}
	syms := symbols(named.Pkg().Path())
	return slices.ContainsFunc(slices.Concat(syms[named.Name()+".Get"], syms[named.Name()+".Field"]), func(r *Row) bool {
		return r.Event == jose.Claim && r.Roles[jose.Claims] == Recv && r.Roles[jose.Name] != NoSlot
	})
}

// TokenType reports whether t is a library's claims map, or its token object.
func TokenType(t types.Type) bool {
	named := namedOf(t)
	if named == nil || named.Pkg() == nil {
		return false
	}
	return ClaimsMap(t) || len(symbols(named.Pkg().Path())[named.Name()+".Claims"]) > 0
}

// HasHeader reports whether t is a library's token object that shows its header.
func HasHeader(t types.Type) bool {
	named := namedOf(t)
	return named != nil && named.Pkg() != nil && slices.ContainsFunc(symbols(named.Pkg().Path())[named.Name()+".Header"], func(r *Row) bool { return r.Roles[jose.Header] == Field })
}

// KeepsNumbers reports whether an option makes a parser leave numbers as their text.
func KeepsNumbers(symbol string) bool {
	return symbol == "WithJSONNumber" || symbol == "Parser.UseJSONNumber"
}

// Reflects reports whether fn tells the type of its first argument.
func Reflects(fn *types.Func) bool {
	return fn != nil && fn.Pkg() != nil && fn.Pkg().Path() == "reflect" && (fn.Name() == "TypeOf" || fn.Name() == "ValueOf")
}

// WritesJSON reports whether a function writes values as encoding/json does, which leaves out
// fields tagged "-" and follows pointers; fmt, which other log libraries use, does neither.
func WritesJSON(fn *types.Func) bool {
	if fn == nil || fn.Pkg() == nil {
		return false
	}
	switch fn.Pkg().Path() {
	case "encoding/json", "go.uber.org/zap", "github.com/rs/zerolog":
		return true
	}
	return false
}
