// SPDX-License-Identifier: Apache-2.0

package catalog

import (
	"go/types"
	"slices"
	"strings"

	"github.com/jwtvet/jwtvet/internal/jose"
)

// addressed is a function whose parameter becomes the address of a request or a redirect.
func addressed(symbol string, slot Slot) Row {
	return Row{Symbol: symbol, Event: jose.Carry, Channel: jose.URL, Roles: Roles{jose.Value: slot}}
}

// requested is an addressed whose address a request goes to.
func requested(symbol string, slot Slot) Row {
	row := addressed(symbol, slot)
	row.URL = slot
	return row
}

// urlWeb are the ways of a value into an address.
func urlWeb() []Library {
	return []Library{
		{
			Name:  "addresses",
			Doc:   "https://pkg.go.dev/net/url",
			Paths: []string{"net/url"},
			Rows:  []Row{addressed("URL.RawQuery", Field), addressed("URL.Fragment", Field), addressed("URL.RawFragment", Field)},
		},
		{
			Name:  "requests",
			Doc:   "https://pkg.go.dev/net/http",
			Paths: []string{"net/http"},
			Rows: []Row{
				addressed("Redirect", P2),              // func Redirect(w ResponseWriter, r *Request, url string, code int)
				requested("NewRequest", P1),            // func NewRequest(method, url string, body io.Reader) (*Request, error)
				requested("NewRequestWithContext", P2), // func NewRequestWithContext(ctx context.Context, method, url string, body io.Reader) (*Request, error)
				requested("Get", P0),                   // func Get(url string) (resp *Response, err error)
				requested("Post", P0),                  // func Post(url, contentType string, body io.Reader) (resp *Response, err error)
				requested("PostForm", P0),              // func PostForm(url string, data url.Values) (resp *Response, err error)
				requested("Client.Get", P0),            // func (c *Client) Get(url string) (resp *Response, err error)
				requested("Client.Post", P0),           // func (c *Client) Post(url, contentType string, body io.Reader) (resp *Response, err error)
				requested("Client.PostForm", P0),       // func (c *Client) PostForm(url string, data url.Values) (resp *Response, err error)
			},
		},
		{
			Name:  "clients",
			Doc:   "https://pkg.go.dev/net/http",
			Paths: []string{"net/http"},
			Rows:  []Row{{Symbol: "Client.Do", Event: jose.Bind, Client: Recv}}, // func (c *Client) Do(req *Request) (*Response, error)
		},
		{
			Name:  "contexts with clients",
			Doc:   "https://pkg.go.dev/context",
			Paths: []string{"context"},
			Rows:  []Row{{Symbol: "WithValue", Event: jose.Bind, Client: P2}}, // func WithValue(parent Context, key, val any) Context; under a ClientKey
		},
		{
			Name:  "x/oauth2",
			Doc:   "https://pkg.go.dev/golang.org/x/oauth2",
			Paths: []string{"golang.org/x/oauth2"},
			Rows:  []Row{{Symbol: "Endpoint.TokenURL", Event: jose.Bind, URL: Field}, {Symbol: "Endpoint.DeviceAuthURL", Event: jose.Bind, URL: Field}},
		},
		{
			Name:  "x/oauth2 clientcredentials",
			Doc:   "https://pkg.go.dev/golang.org/x/oauth2/clientcredentials",
			Paths: []string{"golang.org/x/oauth2/clientcredentials"},
			Rows:  []Row{{Symbol: "Config.TokenURL", Event: jose.Bind, URL: Field}},
		},
		{
			Name:  "gin redirects",
			Doc:   "https://pkg.go.dev/github.com/gin-gonic/gin",
			Paths: []string{"github.com/gin-gonic/gin"},
			Rows:  []Row{addressed("Context.Redirect", P1)}, // func (c *Context) Redirect(code int, location string)
		},
		{
			Name:  "echo redirects",
			Doc:   "https://pkg.go.dev/github.com/labstack/echo/v4",
			Paths: []string{"github.com/labstack/echo/v4", "github.com/labstack/echo/v5", "github.com/labstack/echo"},
			Rows:  []Row{addressed("Context.Redirect", P1)}, // func (c Context) Redirect(code int, url string) error
		},
		{
			Name:  "fiber redirects",
			Doc:   "https://pkg.go.dev/github.com/gofiber/fiber/v2",
			Paths: []string{"github.com/gofiber/fiber/v2"},
			Rows:  []Row{addressed("Ctx.Redirect", P0)}, // func (c *Ctx) Redirect(location string, status ...int) error
		},
		{
			Name:  "fiber v3 redirects",
			Doc:   "https://pkg.go.dev/github.com/gofiber/fiber/v3",
			Paths: []string{"github.com/gofiber/fiber/v3"},
			Rows:  []Row{addressed("Redirect.To", P0)}, // func (r *Redirect) To(location string) error
		},
		{
			Name:  "fasthttp redirects",
			Doc:   "https://pkg.go.dev/github.com/valyala/fasthttp",
			Paths: []string{"github.com/valyala/fasthttp"},
			Rows:  []Row{addressed("RequestCtx.Redirect", P0)}, // func (ctx *RequestCtx) Redirect(uri string, statusCode int)
		},
		{
			Name:  "iris redirects",
			Doc:   "https://pkg.go.dev/github.com/kataras/iris/v12/context",
			Paths: []string{"github.com/kataras/iris/v12/context"},
			Rows:  []Row{addressed("Context.Redirect", P0)}, // func (ctx *Context) Redirect(urlToRedirect string, statusHeader ...int)
		},
		{
			Name:  "addresses in formats",
			Doc:   "https://pkg.go.dev/fmt",
			Paths: []string{"fmt"},
			Rows:  []Row{addressed("Sprintf", Rest1)}, // func Sprintf(format string, a ...any) string; where the format is an address
		},
	}
}

// URLParameter returns the name of the query or fragment parameter whose value stands
// behind a text: "https://example.com/?user=ann&token=" gives token. What stands behind a bare
// "?" or "#" is the whole query or fragment.
func URLParameter(text string) (string, bool) {
	switch {
	case strings.HasSuffix(text, "?"):
		return "query", true
	case strings.HasSuffix(text, "#"):
		return "fragment", true
	}
	text, ok := strings.CutSuffix(text, "=")
	if !ok {
		return "", false
	}
	i := strings.LastIndexAny(text, "?&#")
	if i < 0 || !isName(text[i+1:]) {
		return "", false
	}
	return text[i+1:], text[i] != '&' || strings.ContainsAny(text[:i], "?#") || strings.Contains(text, "://")
}

func isName(s string) bool {
	return s != "" && !strings.ContainsFunc(s, func(r rune) bool {
		return (r < 'a' || r > 'z') && (r < 'A' || r > 'Z') && (r < '0' || r > '9') && r != '_' && r != '-' && r != '.'
	})
}

// FormatParameters returns for each value of a format the query parameter that it becomes, or "".
func FormatParameters(format string) []string {
	var out []string
	pieces := strings.Split(strings.ReplaceAll(format, "%%", "  "), "%")
	before := pieces[0]
	for _, piece := range pieces[1:] {
		name, ok := URLParameter(before)
		if !ok {
			name = ""
		}
		out = append(out, name)
		before += piece[min(1, len(piece)):]
	}
	return out
}

// Upgrades reports whether fn turns a request into a websocket.
func Upgrades(fn *types.Func) bool {
	if fn == nil || fn.Pkg() == nil {
		return false
	}
	switch fn.Pkg().Path() {
	case "github.com/gorilla/websocket", "github.com/fasthttp/websocket", "github.com/gofiber/websocket/v2", "github.com/gofiber/contrib/websocket",
		"github.com/gobwas/ws", "github.com/lxzan/gws", "github.com/hertz-contrib/websocket":
		return strings.HasPrefix(fn.Name(), "Upgrade") || fn.Name() == "IsWebSocketUpgrade" || fn.Name() == "New"
	case "nhooyr.io/websocket", "github.com/coder/websocket":
		return fn.Name() == "Accept"
	case "golang.org/x/net/websocket", "github.com/olahol/melody":
		return slices.Contains([]string{"ServeHTTP", "HandleRequest", "HandleRequestWithKeys"}, fn.Name())
	}
	return fn.Name() == "IsWebsocket" || fn.Name() == "IsWebSocket"
}

// LookupText reports whether a text lists places to look for a bearer token, as several
// libraries want it: "header: Authorization, query: token".
func LookupText(text string) bool {
	header := false
	for _, place := range strings.Split(text, ",") {
		in, name, ok := strings.Cut(strings.TrimSpace(place), ":")
		if !ok || !slices.Contains([]string{"header", "query", "cookie", "param", "form"}, strings.TrimSpace(in)) {
			return false
		}
		header = header || strings.HasPrefix(strings.TrimSpace(name), "Authorization")
	}
	return header
}
