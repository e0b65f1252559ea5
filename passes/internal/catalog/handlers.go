// SPDX-License-Identifier: Apache-2.0

package catalog

import (
	"go/types"
	"reflect"
	"slices"
	"strings"
)

// SendsResult reports whether a framework sends what a function returns as first result to the
// client, as JSON:
//
//	func (c *Controller) Login(ctx context.Context, req *LoginReq) (*LoginRes, error) // goframe: LoginReq embeds g.Meta with a path, no interface beside Controller has Login
//	func (s *Service) Login(ctx context.Context, in *pb.LoginRequest) (*pb.LoginReply, error) // kratos: pb has an AuthHTTPServer with Login
//	func (r *mutationResolver) Login(ctx context.Context, name string) (*Session, error) // gqlgen: a MutationResolver has Login
//	func (c *Controller) PostLogin() any // iris: Controller has an iris.Context
func SendsResult(fn *types.Func) bool {
	sig := fn.Signature()
	if sig.Recv() == nil || sig.Results().Len() == 0 || !fn.Exported() {
		return false
	}
	return routed(sig) && !serves(fn) || served(fn) || resolves(fn) || visited(fn)
}

// AnswersRequest returns the name of what a function of a package answers a request with by
// returning it, declared or not:
//
//	func (h *handler) Login(w http.ResponseWriter, r *http.Request) render.Renderer // chi
//	func(params operations.LoginParams) middleware.Responder // go-swagger
//	func (s *server) Login(ctx context.Context, in LoginRequestObject) (LoginResponseObject, error) // oapi-codegen
//	func(ctx context.Context, in *LoginInput) (*LoginOutput, error) // huma: LoginOutput has a Body
//
// What writes itself to an http.ResponseWriter is recognised by its method.
func AnswersRequest(sig *types.Signature, pkg *types.Package) (name string, ok bool) {
	if sig.Results().Len() == 0 || !slices.ContainsFunc(slices.Collect(sig.Params().Variables()), isRequest) {
		return "", false
	}
	switch n := namedOf(sig.Results().At(0).Type()); {
	case n == nil || n.Pkg() == nil:
		return "", false
	case writesItself(n.Type()), hasBody(n.Type()) && imports(pkg, "github.com/danielgtaylor/huma/v2"):
		return n.Pkg().Name() + "." + n.Name(), true
	}
	return "", false
}

// isRequest reports whether a parameter is a request, its context or a struct that holds it.
func isRequest(v *types.Var) bool {
	if isNamed(v.Type(), "context", "Context") || isNamed(v.Type(), "net/http", "Request") {
		return true
	}
	st := structOf(v.Type())
	for i := 0; st != nil && i < st.NumFields(); i++ {
		if isNamed(st.Field(i).Type(), "net/http", "Request") {
			return true
		}
	}
	return false
}

// writesItself reports whether a type is an interface with a method that is handed an
// http.ResponseWriter, but no handler: that is handed each.
func writesItself(t types.Type) bool {
	i, ok := t.Underlying().(*types.Interface)
	if !ok {
		return false
	}
	for m := range i.Methods() {
		params := m.Signature().Params()
		if m.Name() != "ServeHTTP" && params.Len() > 0 && isNamed(params.At(0).Type(), "net/http", "ResponseWriter") {
			return true
		}
	}
	return false
}

func hasBody(t types.Type) bool {
	st := structOf(t)
	for i := 0; st != nil && i < st.NumFields(); i++ {
		if st.Field(i).Name() == "Body" {
			return true
		}
	}
	return false
}

// HeaderFields returns the fields of an answer that become the headers Set-Cookie and Location:
//
//	Headers struct{ SetCookie string } // oapi-codegen
//	SetCookie http.Cookie `header:"Set-Cookie"` // huma
func HeaderFields(t types.Type) []*types.Var {
	var out []*types.Var
	st := structOf(t)
	for i := 0; st != nil && i < st.NumFields(); i++ {
		f := st.Field(i)
		if outside(reflect.StructTag(st.Tag(i)).Get("header")) {
			out = append(out, f)
		}
		if headers := structOf(f.Type()); headers != nil && f.Name() == "Headers" {
			for h := range headers.Fields() {
				if outside(h.Name()) {
					out = append(out, h)
				}
			}
		}
	}
	return out
}

// outside reports whether a header is one that scripts do not read the token of.
func outside(name string) bool {
	return name == "SetCookie" || name == "Set-Cookie" || name == "Location"
}

func imports(p *types.Package, path string) bool {
	return slices.ContainsFunc(p.Imports(), func(i *types.Package) bool { return i.Path() == path })
}

// isNamed reports whether a type, or what it points to, has that name.
func isNamed(t types.Type, pkg, name string) bool {
	n := namedOf(t)
	return n != nil && n.Name() == name && n.Pkg() != nil && n.Pkg().Path() == pkg
}

// routed reports whether a request type says by which path goframe takes it.
func routed(sig *types.Signature) bool {
	if sig.Params().Len() != 2 || sig.Results().Len() != 2 {
		return false
	}
	st := structOf(sig.Params().At(1).Type())
	for i := 0; st != nil && i < st.NumFields(); i++ {
		if st.Field(i).Embedded() && isNamed(st.Field(i).Type(), "github.com/gogf/gf/v2/util/gmeta", "Meta") {
			return reflect.StructTag(st.Tag(i)).Get("path") != ""
		}
	}
	return false
}

// serves reports whether a method is that of an interface of its own package: controllers call
// it there. The interface of a controller stands with its requests.
func serves(fn *types.Func) bool {
	return offers(fn.Pkg(), fn, func(name string) bool { return true })
}

// served reports whether code that kratos made of a service calls a method for HTTP requests.
func served(fn *types.Func) bool {
	params := fn.Signature().Params()
	if params.Len() != 2 {
		return false
	}
	in := namedOf(params.At(1).Type())
	return in != nil && promised(in.Pkg(), fn, "github.com/go-kratos/kratos/v2/transport/http", func(name string) bool { return strings.HasSuffix(name, "HTTPServer") })
}

// resolves reports whether a method answers a query of GraphQL.
func resolves(fn *types.Func) bool {
	if recv := namedOf(fn.Signature().Recv().Type()); recv == nil || !strings.HasSuffix(strings.ToLower(recv.Name()), "resolver") {
		return false
	}
	return slices.ContainsFunc(append(fn.Pkg().Imports(), fn.Pkg()), func(p *types.Package) bool {
		return promised(p, fn, "github.com/99designs/gqlgen/graphql", func(name string) bool { return name == "MutationResolver" || name == "QueryResolver" })
	})
}

// promised reports whether an interface of a generated package has the method: the package
// imports the framework and the interface has a name like that.
func promised(p *types.Package, fn *types.Func, framework string, like func(string) bool) bool {
	return p != nil && imports(p, framework) && offers(p, fn, like)
}

// offers reports whether an interface of a package, with a name like that, has the method.
func offers(p *types.Package, fn *types.Func, like func(string) bool) bool {
	for _, name := range p.Scope().Names() {
		t, ok := p.Scope().Lookup(name).(*types.TypeName)
		if !ok || !like(name) || !types.IsInterface(t.Type()) {
			continue
		}
		if m, _, _ := types.LookupFieldOrMethod(t.Type(), false, fn.Pkg(), fn.Name()); m != nil && types.Identical(m.Type(), fn.Type()) {
			return true
		}
	}
	return false
}

// visited reports whether a method is an action of a controller of iris.
func visited(fn *types.Func) bool {
	if !slices.ContainsFunc([]string{"Get", "Post", "Put", "Patch", "Delete", "Any"}, func(verb string) bool { return strings.HasPrefix(fn.Name(), verb) }) {
		return false
	}
	st := structOf(fn.Signature().Recv().Type())
	for i := 0; st != nil && i < st.NumFields(); i++ {
		if isNamed(st.Field(i).Type(), "github.com/kataras/iris/v12/context", "Context") {
			return true
		}
	}
	return false
}

// structOf returns the struct that a type is or points to, nil if it is none.
func structOf(t types.Type) *types.Struct {
	if p, ok := t.Underlying().(*types.Pointer); ok {
		t = p.Elem()
	}
	st, _ := t.Underlying().(*types.Struct)
	return st
}
