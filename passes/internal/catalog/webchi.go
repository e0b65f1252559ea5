// SPDX-License-Identifier: Apache-2.0

package catalog

import "github.com/jwtvet/jwtvet/internal/jose"

// chiWeb are the ways of a value into a response of chi and its render package.
func chiWeb() []Library {
	return []Library{
		{
			Name:  "chi render",
			Doc:   "https://pkg.go.dev/github.com/go-chi/render",
			Paths: []string{"github.com/go-chi/render"},
			Rows: []Row{
				// func Data(w http.ResponseWriter, r *http.Request, v []byte)
				{Symbol: "Data", Event: jose.Carry, Channel: jose.RawBody, Roles: Roles{jose.Carrier: P0, jose.Value: P2}},
				// func DefaultResponder(w http.ResponseWriter, r *http.Request, v interface{})
				{Symbol: "DefaultResponder", Event: jose.Carry, Channel: jose.JSONBody, Roles: Roles{jose.Carrier: P0, jose.Value: P2}},
				// func HTML(w http.ResponseWriter, r *http.Request, v string)
				{Symbol: "HTML", Event: jose.Carry, Channel: jose.HTMLBody, Roles: Roles{jose.Carrier: P0, jose.Value: P2}},
				// func JSON(w http.ResponseWriter, r *http.Request, v interface{})
				{Symbol: "JSON", Event: jose.Carry, Channel: jose.JSONBody, Roles: Roles{jose.Carrier: P0, jose.Value: P2}},
				// func PlainText(w http.ResponseWriter, r *http.Request, v string)
				{Symbol: "PlainText", Event: jose.Carry, Channel: jose.RawBody, Roles: Roles{jose.Carrier: P0, jose.Value: P2}},
				// func Render(w http.ResponseWriter, r *http.Request, v Renderer) error
				{Symbol: "Render", Event: jose.Carry, Channel: jose.JSONBody, Roles: Roles{jose.Carrier: P0, jose.Value: P2}},
				// func RenderList(w http.ResponseWriter, r *http.Request, l []Renderer) error
				{Symbol: "RenderList", Event: jose.Carry, Channel: jose.JSONBody, Roles: Roles{jose.Carrier: P0, jose.Value: P2}},
				// Respond var func(w http.ResponseWriter, r *http.Request, v interface{})
				{Symbol: "Respond", Event: jose.Carry, Channel: jose.JSONBody, Roles: Roles{jose.Carrier: P0, jose.Value: P2}},
				// func XML(w http.ResponseWriter, r *http.Request, v interface{})
				{Symbol: "XML", Event: jose.Carry, Channel: jose.JSONBody, Roles: Roles{jose.Carrier: P0, jose.Value: P2}},
			},
		},
	}
}

// chiFlows are the flows of a request of chi and gorilla/mux.
func chiFlows() map[string]map[string]Flow {
	return map[string]map[string]Flow{
		// https://pkg.go.dev/github.com/go-chi/render
		"github.com/go-chi/render": {
			"Bind":           {Into: P1, Source: jose.Request}, // func(r *http.Request, v Binder) error
			"Decode":         {Into: P1, Source: jose.Request}, // var func(r *http.Request, v interface{}) error
			"DecodeForm":     into(P1, P0),                     // func(r io.Reader, v interface{}) error
			"DecodeJSON":     into(P1, P0),                     // func(r io.Reader, v interface{}) error
			"DecodeXML":      into(P1, P0),                     // func(r io.Reader, v interface{}) error
			"DefaultDecoder": {Into: P1, Source: jose.Request}, // func(r *http.Request, v interface{}) error
		},
		// https://pkg.go.dev/github.com/go-chi/chi/v5
		"github.com/go-chi/chi/v5": {
			"Context.URLParam": arrives(jose.InPath, P0), // func(key string) (#rv1 string)
			"URLParam":         arrives(jose.InPath, P1), // func(r *http.Request, key string) string
			"URLParamFromCtx":  arrives(jose.InPath, P1), // func(ctx context.Context, key string) string
		},
		// https://pkg.go.dev/github.com/gorilla/mux
		"github.com/gorilla/mux": {
			"Vars": arrives(jose.InPath, NoSlot), // func(r *http.Request) map[string]string
		},
	}
}
