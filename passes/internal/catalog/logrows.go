// SPDX-License-Identifier: Apache-2.0

package catalog

import (
	"go/types"
	"slices"
	"strings"

	"github.com/jwtvet/jwtvet/internal/jose"
)

// logLibraries is the list of tables of logs, traces and error texts: one line a table.
func logLibraries() []Library {
	return slices.Concat(
		stdLog(),
		errorTexts(),
		zapLog(),
		zerologLog(),
		logrusLog(),
		klogLog(),
		beegoLog(),
		otherLogs(),
		traceLog(),
	)
}

// written are functions, or methods of typ, whose parameters in the slot and behind it end in the channel.
func written(channel jose.Channel, slot Slot, typ string, names ...string) []Row {
	var rows []Row
	for _, name := range names {
		if typ != "" {
			name = typ + "." + name
		}
		rows = append(rows, Row{Symbol: name, Event: jose.Carry, Channel: channel, Roles: Roles{jose.Value: slot}})
	}
	return rows
}

// logged are functions, or methods of typ, that write their parameters from the slot on to a log.
func logged(slot Slot, typ string, names ...string) []Row {
	return written(jose.Log, slot, typ, names...)
}

// levels joins names of levels and suffixes: Debug, Debugf.
func levels(names, suffixes []string) []string {
	var out []string
	for _, n := range names {
		for _, s := range suffixes {
			out = append(out, n+s)
		}
	}
	return out
}

// duck is the row of a logger that no table knows, terminal that of a command which prints
// for its user: cobra's cmd.Println.
func duck() []*Row {
	return []*Row{{Symbol: "logger", Event: jose.Carry, Channel: jose.Log, Roles: Roles{jose.Value: Rest0}}}
}

func terminal() []*Row {
	return []*Row{{Symbol: "terminal", Event: jose.Carry, Channel: jose.Console, Roles: Roles{jose.Value: Rest0}}}
}

// loggerRows returns the row of a function that has the shape of a logger's: named by a level,
// with any number of values behind its text and no result.
func loggerRows(fn *types.Func) []*Row {
	sig := fn.Signature()
	if !sig.Variadic() || sig.Results().Len() > 0 || !levelName(fn.Name()) {
		return nil
	}
	last := sig.Params().At(sig.Params().Len() - 1).Type().(*types.Slice)
	if i, ok := last.Elem().Underlying().(*types.Interface); !ok || !i.Empty() {
		return nil
	}
	if CommandLine(fn.Pkg().Path()) {
		return terminalRows()
	}
	return duckRows()
}

func levelName(name string) bool {
	for _, level := range []string{"Trace", "Debug", "Info", "Notice", "Warning", "Warn", "Error", "Critical", "Fatal", "Panic", "Print", "Log"} {
		if rest, ok := strings.CutPrefix(name, level); ok {
			switch rest {
			case "", "f", "F", "ln", "w", "S", "Ctx", "Context", "Ctxf", "Contextf", "fCtx", "fContext", "wCtx":
				return true
			}
		}
	}
	return false
}

// StandardStream reports whether a variable is standard output or standard error.
func StandardStream(v *types.Var) bool {
	return v != nil && v.Pkg() != nil && v.Pkg().Path() == "os" && (v.Name() == "Stdout" || v.Name() == "Stderr")
}

// CommandLine reports whether a package that imports path is a command of a program for the terminal.
func CommandLine(path string) bool {
	switch path {
	case "flag", "github.com/spf13/cobra", "github.com/urfave/cli", "github.com/urfave/cli/v2", "github.com/urfave/cli/v3",
		"github.com/alecthomas/kong", "github.com/alecthomas/kingpin/v2", "gopkg.in/alecthomas/kingpin.v2",
		"github.com/jessevdk/go-flags", "github.com/alexflint/go-arg", "github.com/mitchellh/cli", "github.com/google/subcommands":
		return true
	}
	return false
}

// Serves reports whether a call of fn makes the program a server.
func Serves(fn *types.Func) bool {
	if fn == nil || fn.Pkg() == nil {
		return false
	}
	switch fn.Name() {
	case "ListenAndServe", "ListenAndServeTLS", "Serve", "ServeTLS":
		return true
	case "Run", "RunTLS", "Start", "StartTLS", "Listen", "ListenTLS":
		return webFramework(fn.Pkg().Path())
	}
	return false
}

func webFramework(path string) bool {
	for _, p := range []string{"github.com/gin-gonic/gin", "github.com/labstack/echo", "github.com/gofiber/fiber", "github.com/kataras/iris",
		"github.com/valyala/fasthttp", "github.com/beego/beego", "github.com/astaxie/beego", "github.com/cloudwego/hertz", "github.com/gogf/gf", "github.com/gobuffalo/buffalo"} {
		if path == p || strings.HasPrefix(path, p+"/") {
			return true
		}
	}
	return false
}

// ShowsHeaders reports whether a value of type t that is formatted shows the headers of a request.
func ShowsHeaders(t types.Type) bool { return isNamed(t, "net/http", "Request") }

// SecretType returns what values of a type hold as they stand: an OAuth token, a parsed
// token, a private key, a claims set.
func SecretType(t types.Type) jose.OriginKind {
	named := namedOf(t)
	if named == nil || named.Pkg() == nil {
		return jose.Unknown
	}
	switch named.Pkg().Path() {
	case "golang.org/x/oauth2":
		if named.Name() == "Token" {
			return jose.Received
		}
	case "crypto/rsa", "crypto/ecdsa", "crypto/ed25519":
		if named.Name() == "PrivateKey" {
			return jose.KeyMaterial
		}
	}
	syms := libraryRows()[named.Pkg().Path()]
	for _, row := range syms[named.Name()+".Raw"] {
		if row.Roles[jose.Token] == Field {
			return jose.Received
		}
	}
	if isClaims(named, t) {
		return jose.WholeClaims
	}
	st := structOf(t)
	for i := 0; st != nil && i < st.NumFields(); i++ {
		f := st.Field(i)
		if of := namedOf(f.Type()); f.Embedded() && of != nil && of.Pkg() != nil && isClaims(of, f.Type()) {
			return jose.WholeClaims // a claims type of the program
		}
	}
	return jose.Unknown
}

// isClaims reports whether a library's type holds all claims of a token: the rows name it, or
// one of its fields as a claim.
func isClaims(named *types.TypeName, t types.Type) bool {
	holds := func(symbol string) bool {
		return slices.ContainsFunc(libraryRows()[named.Pkg().Path()][symbol], func(r *Row) bool { return r.Event == jose.Claim })
	}
	st := structOf(t)
	for i := 0; st != nil && i < st.NumFields(); i++ {
		if holds(named.Name() + "." + st.Field(i).Name()) {
			return true
		}
	}
	return holds(named.Name())
}
