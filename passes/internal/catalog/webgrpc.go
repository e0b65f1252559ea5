// SPDX-License-Identifier: Apache-2.0

package catalog

import "github.com/jwtvet/jwtvet/internal/jose"

// grpcFlows are the flows of what comes with a call of gRPC or Connect.
func grpcFlows() map[string]map[string]Flow {
	return map[string]map[string]Flow{
		// https://pkg.go.dev/google.golang.org/grpc/metadata
		"google.golang.org/grpc/metadata": {
			"FromIncomingContext":      arrives(jose.InHeader, NoSlot), // func(ctx context.Context) (MD, bool)
			"Join":                     from(Rest0),                    // func(mds ...MD) MD
			"MD.Copy":                  from(Recv),                     // func() MD
			"MD.Get":                   entry(P0, Recv),                // func(k string) []string
			"ValueFromIncomingContext": arrives(jose.InHeader, P1),     // func(ctx context.Context, key string) []string
		},
		// https://pkg.go.dev/github.com/grpc-ecosystem/go-grpc-middleware/v2/interceptors/auth
		"github.com/grpc-ecosystem/go-grpc-middleware/v2/interceptors/auth": {
			"AuthFromMD": {Source: jose.Request, In: jose.InHeader, Token: true}, // func(ctx context.Context, expectedScheme string) (string, error)
		},
		// https://pkg.go.dev/github.com/grpc-ecosystem/go-grpc-middleware/v2/metadata
		"github.com/grpc-ecosystem/go-grpc-middleware/v2/metadata": {
			"ExtractIncoming": arrives(jose.InHeader, NoSlot), // func(ctx context.Context) MD
			"MD.Clone":        from(Recv),                     // func(copiedKeys ...string) MD
			"MD.Get":          entry(P0, Recv),                // func(key string) string
		},
		// https://pkg.go.dev/connectrpc.com/connect
		"connectrpc.com/connect": {
			"AnyRequest.Header":                  arrives(jose.InHeader, NoSlot), // func() http.Header
			"Request.Header":                     arrives(jose.InHeader, NoSlot), // func() http.Header
			"StreamingHandlerConn.RequestHeader": arrives(jose.InHeader, NoSlot), // func() http.Header
		},
	}
}
