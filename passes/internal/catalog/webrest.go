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
// by ServeJSON and kin under their own names, and by templates under the others.
func beegoWeb() []Library {
	return []Library{
		{
			Name:  "beego",
			Doc:   "https://pkg.go.dev/github.com/beego/beego/v2/server/web",
			Paths: []string{"github.com/beego/beego/v2/server/web"},
			Rows: []Row{
				// Data map[interface{}]interface{}
				{Symbol: "Controller.Data", Event: jose.Carry, Channel: jose.JSONBody, Param: "json", Roles: Roles{jose.Value: Field}},
				{Symbol: "Controller.Data", Event: jose.Carry, Channel: jose.JSONBody, Param: "jsonp", Roles: Roles{jose.Value: Field}},
				{Symbol: "Controller.Data", Event: jose.Carry, Channel: jose.JSONBody, Param: "xml", Roles: Roles{jose.Value: Field}},
				{Symbol: "Controller.Data", Event: jose.Carry, Channel: jose.JSONBody, Param: "yaml", Roles: Roles{jose.Value: Field}},
				// func (*Controller) CustomAbort(status int, body string)
				{Symbol: "Controller.CustomAbort", Event: jose.Carry, Channel: jose.RawBody, Roles: Roles{jose.Value: P1}},
				// func (*Controller) JSONResp(data interface{}) error
				{Symbol: "Controller.JSONResp", Event: jose.Carry, Channel: jose.JSONBody, Roles: Roles{jose.Value: P0}, Since: "v2.1.0"},
				// func (*Controller) Resp(data interface{}) error
				{Symbol: "Controller.Resp", Event: jose.Carry, Channel: jose.JSONBody, Roles: Roles{jose.Value: P0}, Since: "v2.1.0"},
				// func (*Controller) SetData(data interface{})
				{Symbol: "Controller.SetData", Event: jose.Carry, Channel: jose.JSONBody, Roles: Roles{jose.Value: P0}},
			},
		},
		{
			Name:  "beego context",
			Doc:   "https://pkg.go.dev/github.com/beego/beego/v2/server/web/context",
			Paths: []string{"github.com/beego/beego/v2/server/web/context"},
			Rows: []Row{
				// func (*Context) JSONResp(data interface{}) error
				{Symbol: "Context.JSONResp", Event: jose.Carry, Channel: jose.JSONBody, Roles: Roles{jose.Value: P0}, Since: "v2.1.0"},
				// func (*Context) Resp(data interface{}) error
				{Symbol: "Context.Resp", Event: jose.Carry, Channel: jose.JSONBody, Roles: Roles{jose.Value: P0}, Since: "v2.1.0"},
				// func (*Context) SetCookie(name string, value string, others ...interface{}): max age, path, domain, secure, HttpOnly, SameSite
				{Symbol: "Context.SetCookie", Event: jose.Carry, Channel: jose.CookieOut, Roles: Roles{jose.Name: P0, jose.Value: P1}, Cookie: &Cookie{Secure: P5, HTTPOnly: P6, SameSite: P7}},
				// func (*Context) WriteString(content string)
				{Symbol: "Context.WriteString", Event: jose.Carry, Channel: jose.RawBody, Roles: Roles{jose.Value: P0}},
				// func (*BeegoOutput) Body(content []byte) error
				{Symbol: "BeegoOutput.Body", Event: jose.Carry, Channel: jose.RawBody, Roles: Roles{jose.Value: P0}},
				// func (*BeegoOutput) Cookie(name string, value string, others ...interface{}): as Context.SetCookie
				{Symbol: "BeegoOutput.Cookie", Event: jose.Carry, Channel: jose.CookieOut, Roles: Roles{jose.Name: P0, jose.Value: P1}, Cookie: &Cookie{Secure: P5, HTTPOnly: P6, SameSite: P7}},
				// func (*BeegoOutput) Header(key string, val string)
				{Symbol: "BeegoOutput.Header", Event: jose.Carry, Channel: jose.HeaderOut, Roles: Roles{jose.Name: P0, jose.Value: P1}},
				// func (*BeegoOutput) JSON(data interface{}, hasIndent bool, encoding bool) error
				{Symbol: "BeegoOutput.JSON", Event: jose.Carry, Channel: jose.JSONBody, Roles: Roles{jose.Value: P0}},
				// func (*BeegoOutput) JSONP(data interface{}, hasIndent bool) error
				{Symbol: "BeegoOutput.JSONP", Event: jose.Carry, Channel: jose.JSONBody, Roles: Roles{jose.Value: P0}},
				// func (*BeegoOutput) XML(data interface{}, hasIndent bool) error
				{Symbol: "BeegoOutput.XML", Event: jose.Carry, Channel: jose.JSONBody, Roles: Roles{jose.Value: P0}},
			},
		},
	}
}

// restFlows are the flows of a request of beego, and of cookies that are encoded.
func restFlows() map[string]map[string]Flow {
	return map[string]map[string]Flow{
		// https://pkg.go.dev/github.com/beego/beego/v2/server/web/context
		"github.com/beego/beego/v2/server/web/context": {
			"BeegoInput.Cookie": arrives(jose.InCookie, P0), // func(key string) string
			"BeegoInput.Header": arrives(jose.InHeader, P0), // func(key string) string
			"BeegoInput.Param":  arrives(jose.InPath, P0),   // func(key string) string
			"BeegoInput.Query":  arrives(jose.InQuery, P0),  // func(key string) string
			"Context.GetCookie": arrives(jose.InCookie, P0), // func(key string) string
		},
		// https://pkg.go.dev/github.com/gorilla/securecookie: signed, and encrypted only with a second key
		"github.com/gorilla/securecookie": {
			"SecureCookie.Encode": from(P1), // func(name string, value interface{}) (string, error)
			"EncodeMulti":         from(P1), // func(name string, value interface{}, codecs ...Codec) (string, error)
		},
	}
}
