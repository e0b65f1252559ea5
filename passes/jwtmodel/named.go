// SPDX-License-Identifier: Apache-2.0

package jwtmodel

import (
	"go/ast"
	"go/types"
	"slices"
	"strings"
	"unicode"

	"github.com/jwtvet/jwtvet/internal/jose"
	"github.com/jwtvet/jwtvet/passes/internal/catalog"
	"github.com/jwtvet/jwtvet/passes/internal/origin"
	"github.com/jwtvet/jwtvet/passes/internal/values"
)

// saysIssues is the one guess of this package: what a method of an interface returns that is
// implemented where neither this package nor its dependencies see it. Facts go up the import
// graph, an implementation that is injected does not. It is taken for a token only where all
// of this says so:
//
//   - the method is called for making one, and no other kind of it: CreateAccessToken or
//     TokenService.Generate, not GenerateResetToken;
//   - the first result is a text, and besides it at most values that are none and an error;
//   - the interface stands in a package that imports a JWT library; or that, the interface or
//     the method is named for JWTs; or another of its methods reads such tokens.
func (m *model) saysIssues(fn *types.Func) []origin.Flow {
	recv := fn.Signature().Recv()
	if recv == nil || !types.IsInterface(recv.Type()) || !oneText(fn.Signature().Results()) {
		return nil
	}
	iface := values.TypeName(recv.Type())
	if iface == nil || !makesToken(fn.Name(), iface.Name()) || !speaksJWT(fn, iface) || len(m.pkg.Implementations(fn)) > 0 {
		return nil
	}
	r := origin.Remote{Kind: jose.Issued, Text: apiName(fn), At: origin.At(m.pass.Fset, fn.Pos())}
	return []origin.Flow{{Arg: -1, Remote: r, Note: "a token by the name of " + apiName(fn)}}
}

func speaksJWT(fn *types.Func, iface *types.TypeName) bool {
	for _, name := range []string{fn.Name(), iface.Name(), fn.Pkg().Name()} {
		if strings.Contains(strings.ToLower(name), "jwt") {
			return true
		}
	}
	return readsBack(iface) || slices.ContainsFunc(fn.Pkg().Imports(), func(imp *types.Package) bool { return catalog.Knows(imp.Path()) })
}

// readsBack reports whether an interface that is named for tokens in general also says who
// bears one: ParseToken(token string) (*Claims, error).
func readsBack(iface *types.TypeName) bool {
	all := words(iface.Name())
	if !slices.Contains(all, "token") && !slices.Contains(all, "auth") || slices.ContainsFunc(all, func(w string) bool { return !slices.Contains(general, w) }) {
		return false
	}
	for fn := range iface.Type().Underlying().(*types.Interface).Methods() {
		verb := words(fn.Name())[0]
		reads := verb == "parse" || verb == "validate" || verb == "verify" || verb == "decode"
		results := fn.Signature().Results()
		if reads && results.Len() > 1 && !values.IsBool(results.At(0).Type()) {
			return true
		}
	}
	return false
}

// general are the words of an interface that deals with tokens of users and nothing else.
var general = []string{"i", "token", "tokens", "auth", "access", "service", "manager", "maker", "generator", "provider", "issuer", "signer", "handler", "helper", "interface", "port", "usecase"}

// makesToken reports whether a method is called for making a token that bears its user in:
// one of the verbs, and nothing beside it that could mean a token of another kind. A verb
// alone is of what its interface is named for.
func makesToken(name, iface string) bool {
	all := words(name)
	if len(all) == 1 && slices.ContainsFunc(words(iface), isToken) {
		all = append(all, "token")
	}
	token := false
	for i, w := range all {
		switch {
		case i == 0:
			if !slices.Contains([]string{"generate", "gen", "create", "issue", "sign", "make", "build", "mint", "encode"}, w) {
				return false
			}
		case isToken(w):
			token = true
		case token && (w == "for" || w == "with" || w == "from" || w == "by"):
			return true
		case !slices.Contains([]string{"access", "auth", "bearer", "signed", "user", "login", "string", "pair"}, w):
			return false
		}
	}
	return token
}

func isToken(word string) bool { return word == "token" || word == "tokens" || word == "jwt" }

// words splits a name at its capitals: "SignJWTToken" is sign, jwt, token.
func words(name string) []string {
	var out []string
	rs := []rune(name)
	for i, r := range rs {
		begins := unicode.IsUpper(r) && (i == 0 || !unicode.IsUpper(rs[i-1]) || i+1 < len(rs) && unicode.IsLower(rs[i+1]))
		if begins || i == 0 {
			out = append(out, "")
		}
		out[len(out)-1] += string(unicode.ToLower(r))
	}
	return out
}

// oneText reports whether the first result alone is a text.
func oneText(results *types.Tuple) bool {
	for i := range results.Len() {
		if b, ok := results.At(i).Type().Underlying().(*types.Basic); (ok && b.Info()&types.IsString != 0) != (i == 0) {
			return false
		}
	}
	return results.Len() > 0
}

// promises reports whether an interface type declares a method that saysIssues could speak of.
func promises(name string, t *ast.InterfaceType) bool {
	return slices.ContainsFunc(t.Methods.List, func(f *ast.Field) bool { return len(f.Names) == 1 && makesToken(f.Names[0].Name, name) })
}

// statedFlows says that a result of a function is a token where the policy, or a directive,
// says that the function issues it.
func (m *model) statedFlows(fn *types.Func, i int) []origin.Flow {
	if m.local(fn) && !m.declared[fn] {
		return nil
	}
	var rows []*catalog.Row
	for _, r := range m.rowsOf(fn) {
		if r.Event == jose.Issue {
			rows = append(rows, r.row())
		}
	}
	return m.rowFlows(rows, fn, i)
}
