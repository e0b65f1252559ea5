// SPDX-License-Identifier: Apache-2.0

package catalog

import (
	"go/types"
	"strings"

	"github.com/jwtvet/jwtvet/internal/jose"
)

// What programs do when a token is refused: they stop, answer with an error, go on.

// ErrorType reports whether t is the type that all errors of a library's verification have.
func ErrorType(t types.Type) bool {
	n := namedOf(t)
	return n != nil && n.Pkg() != nil && len(symbols(n.Pkg().Path())[n.Name()+".Errors"]) > 0
}

// Refusal returns the claim for which an error says that a token was refused, "" for its
// signature or form; known is false when it is no such error.
func Refusal(obj types.Object) (claim string, known bool) {
	if obj == nil {
		return "", false
	}
	for _, row := range Rows(obj) {
		if row.Event == jose.Check && len(row.Roles) == 0 {
			return row.Claim, true
		}
	}
	return "", false
}

// SaysForged reports whether one of the error bits of golang-jwt v4 and v3 in mask says that
// signature or form are wrong.
func SaysForged(mask int64) bool { return mask&7 != 0 } // malformed, unverifiable, signature

// listed reports whether fn is in a table of import paths and symbols.
func listed(fn *types.Func, table map[string][]string) bool {
	if fn == nil || fn.Pkg() == nil {
		return false
	}
	symbol := Symbol(fn)
	for _, s := range table[fn.Pkg().Path()] {
		if s == symbol || strings.HasSuffix(s, "*") && strings.HasPrefix(symbol, s[:len(s)-1]) {
			return true
		}
	}
	return false
}

// Stops reports whether a call of fn never returns.
func Stops(fn *types.Func) bool { return listed(fn, stops) }

var stops = map[string][]string{
	"os":                            {"Exit"},
	"runtime":                       {"Goexit"},
	"log":                           {"Fatal*", "Panic*", "Logger.Fatal*", "Logger.Panic*"},
	"testing":                       {"common.Fatal*", "common.FailNow", "common.Skip*", "T.Fatal*"},
	"github.com/sirupsen/logrus":    {"Fatal*", "Panic*", "Logger.Fatal*", "Logger.Panic*", "Entry.Fatal*", "Entry.Panic*"},
	"go.uber.org/zap":               {"Logger.Fatal", "Logger.Panic", "SugaredLogger.Fatal*", "SugaredLogger.Panic*"},
	"github.com/golang/glog":        {"Fatal*", "Exit*"},
	"k8s.io/klog/v2":                {"Fatal*", "Exit*"},
	"k8s.io/klog":                   {"Fatal*", "Exit*"},
	"github.com/apex/log":           {"Fatal*"},
	"github.com/gogf/gf/v2/os/glog": {"Fatal*", "Panic*", "Logger.Fatal*", "Logger.Panic*"},
	"github.com/cloudwego/hertz/pkg/common/hlog": {"Fatal*"},
	"github.com/cloudwego/kitex/pkg/klog":        {"Fatal*"},
	"github.com/go-kratos/kratos/v2/log":         {"Fatal*", "Helper.Fatal*"},
	"github.com/labstack/gommon":                 {"Fatal*", "Panic*"},
	"github.com/gofiber/fiber/log":               {"Fatal*", "Panic*"},
	// They panic, and the framework recovers.
	gfHTTP2:                                gfExits(),
	gfHTTP:                                 gfExits(),
	"github.com/beego/beego/v2/server/web": beegoExits,
	"github.com/astaxie/beego":             beegoExits,
	"github.com/beego/beego/v2/server/web/context": {"Context.Abort"},
	"github.com/astaxie/beego/context":             {"Context.Abort"},
}

var beegoExits = []string{"Controller.Abort", "Controller.CustomAbort", "Controller.StopRun"}

const (
	hertzApp = "github.com/cloudwego/hertz/pkg/app"
	gfHTTP2  = "github.com/gogf/gf/v2/net/ghttp"
	gfHTTP   = "github.com/gogf/gf/net/ghttp"
)

// gfExits is what ends a request of GoFrame.
func gfExits() []string {
	out := []string{"Request.Exit*"}
	for _, what := range []string{"", "f", "ln", "fln", "Json", "JsonP", "Xml", "Status"} {
		out = append(out, "Response.Write"+what+"Exit")
	}
	return out
}

// Aborts reports whether fn keeps the handlers behind this one from running.
func Aborts(fn *types.Func) bool { return listed(fn, aborts) }

var aborts = map[string][]string{
	"github.com/gin-gonic/gin":            {"Context.Abort*"},
	"github.com/kataras/iris/v12":         {"Context.StopExecution", "Context.StopWith*"},
	"github.com/kataras/iris/v12/context": {"Context.StopExecution", "Context.StopWith*"},
	hertzApp:                              {"RequestContext.Abort*"},
}

// Rejects reports whether fn answers with an error, or a redirect.
func Rejects(fn *types.Func) bool { return listed(fn, rejects) }

var rejects = map[string][]string{
	"net/http":                            {"Error", "NotFound", "Redirect", "ResponseWriter.WriteHeader"},
	"github.com/gin-gonic/gin":            {"Context.AbortWith*", "Context.Redirect", "Context.Status"},
	"github.com/labstack/echo/v4":         {"Context.NoContent", "Context.Redirect", "Context.Error"},
	"github.com/labstack/echo":            {"Context.NoContent", "Context.Redirect", "Context.Error"},
	"github.com/gofiber/fiber/v2":         {"Ctx.SendStatus", "Ctx.Redirect*", "Ctx.Status"},
	"github.com/gofiber/fiber/v3":         {"Ctx.SendStatus", "Ctx.Redirect*", "Ctx.Status"},
	"github.com/kataras/iris/v12":         {"Context.StopWith*", "Context.StatusCode", "Context.Redirect"},
	"github.com/kataras/iris/v12/context": {"Context.StopWith*", "Context.StatusCode", "Context.Redirect"},
	hertzApp:                              {"RequestContext.AbortWith*", "RequestContext.Redirect", "RequestContext.SetStatusCode", "RequestContext.Status"},
	gfHTTP2:                               {"Response.WriteStatus", "Response.Redirect*"},
	gfHTTP:                                {"Response.WriteStatus", "Response.Redirect*"},
	"github.com/valyala/fasthttp":         {"RequestCtx.Error", "RequestCtx.Redirect", "RequestCtx.SetStatusCode"},
}

// Continues reports whether fn runs the handlers behind this one.
func Continues(fn *types.Func) bool { return listed(fn, continues) }

var continues = map[string][]string{
	"net/http":                            {"Handler.ServeHTTP", "HandlerFunc.ServeHTTP"},
	"github.com/gin-gonic/gin":            {"Context.Next"},
	"github.com/gofiber/fiber/v2":         {"Ctx.Next"},
	"github.com/gofiber/fiber/v3":         {"Ctx.Next"},
	"github.com/kataras/iris/v12":         {"Context.Next"},
	"github.com/kataras/iris/v12/context": {"Context.Next"},
	"github.com/emicklei/go-restful/v3":   {"FilterChain.ProcessFilter"},
	hertzApp:                              {"RequestContext.Next"},
	gfHTTP2:                               {"middleware.Next"},
	gfHTTP:                                {"middleware.Next"},
}

// Pure reports whether fn only computes: what comes out is made of what goes in.
func Pure(fn *types.Func) bool {
	if fn == nil || fn.Pkg() == nil {
		return fn != nil // the Error method of the error interface
	}
	switch fn.Pkg().Path() {
	case "bytes", "cmp", "context", "encoding/base64", "encoding/hex", "encoding/json", "errors", "maps", "math", "path", "reflect",
		"regexp", "slices", "sort", "strconv", "strings", "sync", "time", "unicode", "unicode/utf8", "net/url", "math/big",
		"github.com/pkg/errors", "github.com/google/uuid", "github.com/mitchellh/mapstructure", "github.com/spf13/cast", "golang.org/x/xerrors":
		return true
	case "fmt":
		return !strings.HasPrefix(fn.Name(), "Fprint")
	case "net/http":
		return listed(fn, pureTable)
	}
	return fn.Name() == "Error" && fn.Signature().Params().Len() == 0
}

var pureTable = map[string][]string{"net/http": {"Request.WithContext", "Request.Context", "Request.Clone", "Request.Cookie*", "Header.*", "Request.Header", "StatusText"}}
