// SPDX-License-Identifier: Apache-2.0

package catalog

import "github.com/jwtvet/jwtvet/internal/jose"

// restWeb are the ways of a value into a response of go-zero and kratos.
func restWeb() []Library {
	return []Library{
		{
			Name:  "go-zero",
			Doc:   "https://pkg.go.dev/github.com/zeromicro/go-zero/rest/httpx",
			Paths: []string{"github.com/zeromicro/go-zero/rest/httpx"},
			Rows: []Row{
				// func OkJson(w http.ResponseWriter, v any)
				{Symbol: "OkJson", Event: jose.Carry, Channel: jose.JSONBody, Roles: Roles{jose.Value: P1}},
				// func OkJsonCtx(ctx context.Context, w http.ResponseWriter, v any)
				{Symbol: "OkJsonCtx", Event: jose.Carry, Channel: jose.JSONBody, Roles: Roles{jose.Value: P2}},
				// func WriteJson(w http.ResponseWriter, code int, v any)
				{Symbol: "WriteJson", Event: jose.Carry, Channel: jose.JSONBody, Roles: Roles{jose.Value: P2}},
				// func WriteJsonCtx(ctx context.Context, w http.ResponseWriter, code int, v any)
				{Symbol: "WriteJsonCtx", Event: jose.Carry, Channel: jose.JSONBody, Roles: Roles{jose.Value: P3}},
			},
		},
		{
			Name:  "kratos",
			Doc:   "https://pkg.go.dev/github.com/go-kratos/kratos/v2/transport/http",
			Paths: []string{"github.com/go-kratos/kratos/v2/transport/http"},
			Rows: []Row{
				// func (Context) Blob(int, string, []byte) error
				{Symbol: "Context.Blob", Event: jose.Carry, Channel: jose.RawBody, Roles: Roles{jose.Value: P2}},
				// func (Context) JSON(int, interface{}) error
				{Symbol: "Context.JSON", Event: jose.Carry, Channel: jose.JSONBody, Roles: Roles{jose.Value: P1}},
				// func (Context) Result(int, interface{}) error
				{Symbol: "Context.Result", Event: jose.Carry, Channel: jose.JSONBody, Roles: Roles{jose.Value: P1}},
				// func (Context) Returns(interface{}, error) error
				{Symbol: "Context.Returns", Event: jose.Carry, Channel: jose.JSONBody, Roles: Roles{jose.Value: P0}},
				// func (Context) String(int, string) error
				{Symbol: "Context.String", Event: jose.Carry, Channel: jose.RawBody, Roles: Roles{jose.Value: P1}},
				// func (Context) XML(int, interface{}) error
				{Symbol: "Context.XML", Event: jose.Carry, Channel: jose.JSONBody, Roles: Roles{jose.Value: P1}},
			},
		},
	}
}

// beegoWeb are the ways of a value into a response of beego. Controller.Data is served whole
// under the name of its encoding. Version 2 added what answers in the encoding that is asked for.
func beegoWeb() []Library {
	const web, context = "github.com/beego/beego/v2/server/web", "github.com/beego/beego/v2/server/web/context"
	resp := func(typ string) []Row {
		return []Row{
			// func (*Context) JSONResp(data interface{}) error
			{Symbol: typ + ".JSONResp", Event: jose.Carry, Channel: jose.JSONBody, Roles: Roles{jose.Value: P0}, Since: "v2.1.0"},
			// func (*Context) Resp(data interface{}) error
			{Symbol: typ + ".Resp", Event: jose.Carry, Channel: jose.JSONBody, Roles: Roles{jose.Value: P0}, Since: "v2.1.0"},
		}
	}
	return []Library{
		{Name: "beego", Doc: "https://pkg.go.dev/" + web, Paths: []string{web, "github.com/astaxie/beego"}, Rows: beegoController()},
		{Name: "beego v2", Doc: "https://pkg.go.dev/" + web, Paths: []string{web}, Rows: resp("Controller")},
		{Name: "beego context", Doc: "https://pkg.go.dev/" + context, Paths: []string{context, "github.com/astaxie/beego/context"}, Rows: beegoContext()},
		{Name: "beego v2 context", Doc: "https://pkg.go.dev/" + context, Paths: []string{context}, Rows: resp("Context")},
	}
}

func beegoController() []Row {
	return []Row{
		addressed("Controller.Redirect", P0), // func (c *Controller) Redirect(url string, code int)
		// Data map[interface{}]interface{}
		{Symbol: "Controller.Data", Event: jose.Carry, Channel: jose.JSONBody, Param: "json", Roles: Roles{jose.Value: Field}},
		{Symbol: "Controller.Data", Event: jose.Carry, Channel: jose.JSONBody, Param: "jsonp", Roles: Roles{jose.Value: Field}},
		{Symbol: "Controller.Data", Event: jose.Carry, Channel: jose.JSONBody, Param: "xml", Roles: Roles{jose.Value: Field}},
		{Symbol: "Controller.Data", Event: jose.Carry, Channel: jose.JSONBody, Param: "yaml", Roles: Roles{jose.Value: Field}},
		// func (*Controller) CustomAbort(status int, body string)
		{Symbol: "Controller.CustomAbort", Event: jose.Carry, Channel: jose.RawBody, Roles: Roles{jose.Value: P1}},
		// func (*Controller) SetData(data interface{})
		{Symbol: "Controller.SetData", Event: jose.Carry, Channel: jose.JSONBody, Roles: Roles{jose.Value: P0}},
	}
}

func beegoContext() []Row {
	return []Row{
		addressed("Context.Redirect", P1), // func (ctx *Context) Redirect(status int, localurl string)
		// func (*Context) SetCookie(name string, value string, others ...interface{}): max age, path, domain, secure, HttpOnly, SameSite
		{Symbol: "Context.SetCookie", Event: jose.Carry, Channel: jose.CookieOut, Roles: Roles{jose.Name: P0, jose.Value: P1}, Cookie: &Cookie{Secure: P5, HTTPOnly: P6, SameSite: P7, Path: P3, Domain: P4, RootByDefault: true}},
		// func (*Context) WriteString(content string)
		{Symbol: "Context.WriteString", Event: jose.Carry, Channel: jose.RawBody, Roles: Roles{jose.Value: P0}},
		// func (*BeegoOutput) Body(content []byte) error
		{Symbol: "BeegoOutput.Body", Event: jose.Carry, Channel: jose.RawBody, Roles: Roles{jose.Value: P0}},
		// func (*BeegoOutput) Cookie(name string, value string, others ...interface{}): as Context.SetCookie
		{Symbol: "BeegoOutput.Cookie", Event: jose.Carry, Channel: jose.CookieOut, Roles: Roles{jose.Name: P0, jose.Value: P1}, Cookie: &Cookie{Secure: P5, HTTPOnly: P6, SameSite: P7, Path: P3, Domain: P4, RootByDefault: true}},
		// func (*BeegoOutput) Header(key string, val string)
		{Symbol: "BeegoOutput.Header", Event: jose.Carry, Channel: jose.HeaderOut, Roles: Roles{jose.Name: P0, jose.Value: P1}},
		// func (*BeegoOutput) JSON(data interface{}, hasIndent bool, encoding bool) error
		{Symbol: "BeegoOutput.JSON", Event: jose.Carry, Channel: jose.JSONBody, Roles: Roles{jose.Value: P0}},
		// func (*BeegoOutput) JSONP(data interface{}, hasIndent bool) error
		{Symbol: "BeegoOutput.JSONP", Event: jose.Carry, Channel: jose.JSONBody, Roles: Roles{jose.Value: P0}},
		// func (*BeegoOutput) XML(data interface{}, hasIndent bool) error
		{Symbol: "BeegoOutput.XML", Event: jose.Carry, Channel: jose.JSONBody, Roles: Roles{jose.Value: P0}},
	}
}

// restFlows are the flows of a request of beego, and of cookies that are encoded.
func restFlows() map[string]map[string]Flow {
	// https://pkg.go.dev/github.com/beego/beego/v2/server/web/context
	beego := map[string]Flow{
		"BeegoInput.Cookie": arrives(jose.InCookie, P0), // func(key string) string
		"BeegoInput.Header": arrives(jose.InHeader, P0), // func(key string) string
		"BeegoInput.Param":  arrives(jose.InPath, P0),   // func(key string) string
		"BeegoInput.Query":  arrives(jose.InQuery, P0),  // func(key string) string
		"Context.GetCookie": arrives(jose.InCookie, P0), // func(key string) string
	}
	return map[string]map[string]Flow{
		"github.com/beego/beego/v2/server/web/context": beego,
		"github.com/astaxie/beego/context":             beego,
		// https://pkg.go.dev/github.com/gorilla/securecookie: signed, and encrypted only with a second key
		"github.com/gorilla/securecookie": {
			"SecureCookie.Encode": from(P1), // func(name string, value interface{}) (string, error)
			"EncodeMulti":         from(P1), // func(name string, value interface{}, codecs ...Codec) (string, error)
		},
	}
}
