// SPDX-License-Identifier: Apache-2.0

package catalog

import "github.com/jwtvet/jwtvet/internal/jose"

// formatFlows are the flows of the formats that settings are written in.
func formatFlows() map[string]map[string]Flow {
	return map[string]map[string]Flow{
		// https://pkg.go.dev/github.com/BurntSushi/toml
		"github.com/BurntSushi/toml": {
			"Decode":         into(P1, P0),                                             // func(data string, v any) (MetaData, error)
			"DecodeFS":       {Into: P2, From: []Slot{P0}, Source: jose.File, Key: P1}, // func(fsys fs.FS, path string, v any) (MetaData, error)
			"DecodeFile":     {Into: P1, Source: jose.File, Key: P0},                   // func(path string, v any) (MetaData, error)
			"DecodeReader":   into(P1, P0),                                             // func(r io.Reader, v any) (MetaData, error)
			"Decoder.Decode": into(P0, Recv),                                           // func(v any) (MetaData, error)
			"Encoder.Encode": into(Recv, P0),                                           // func(v any) error
			"Marshal":        from(P0),                                                 // func(v any) ([]byte, error)
			"NewDecoder":     from(P0),                                                 // func(r io.Reader) *Decoder
			"NewEncoder":     wraps(P0),                                                // func(w io.Writer) *Encoder
			"Unmarshal":      into(P1, P0),                                             // func(data []byte, v any) error
		},
		// https://pkg.go.dev/github.com/pelletier/go-toml/v2
		"github.com/pelletier/go-toml/v2": {
			"Decoder.Decode": into(P0, Recv), // func(v interface{}) error
			"Encoder.Encode": into(Recv, P0), // func(v interface{}) error
			"Marshal":        from(P0),       // func(v interface{}) ([]byte, error)
			"NewDecoder":     from(P0),       // func(r io.Reader) *Decoder
			"NewEncoder":     wraps(P0),      // func(w io.Writer) *Encoder
			"Unmarshal":      into(P1, P0),   // func(data []byte, v interface{}) error
		},
		// https://pkg.go.dev/github.com/goccy/go-yaml
		"github.com/goccy/go-yaml": {
			"Decoder.Decode":       into(P0, Recv), // func(v interface{}) error
			"Encoder.Encode":       into(Recv, P0), // func(v interface{}) error
			"Marshal":              from(P0),       // func(v interface{}) ([]byte, error)
			"NewDecoder":           from(P0),       // func(r io.Reader, opts ...DecodeOption) *Decoder
			"NewEncoder":           wraps(P0),      // func(w io.Writer, opts ...EncodeOption) *Encoder
			"Unmarshal":            into(P1, P0),   // func(data []byte, v interface{}) error
			"UnmarshalWithOptions": into(P1, P0),   // func(data []byte, v interface{}, opts ...DecodeOption) error
		},
		// https://pkg.go.dev/go.yaml.in/yaml/v3
		"go.yaml.in/yaml/v3": {
			"Decoder.Decode": into(P0, Recv), // func(v interface{}) (err error)
			"Encoder.Encode": into(Recv, P0), // func(v interface{}) (err error)
			"Marshal":        from(P0),       // func(in interface{}) (out []byte, err error)
			"NewDecoder":     from(P0),       // func(r io.Reader) *Decoder
			"NewEncoder":     wraps(P0),      // func(w io.Writer) *Encoder
			"Unmarshal":      into(P1, P0),   // func(in []byte, out interface{}) (err error)
		},
		// https://pkg.go.dev/gopkg.in/ini.v1
		"gopkg.in/ini.v1": {
			"File.StrictMapTo":    {Into: P0, Source: jose.Setting}, // func(v interface{}) error
			"Section.StrictMapTo": {Into: P0, Source: jose.Setting}, // func(v interface{}) error
			"StrictMapTo":         {Into: P0, Source: jose.Setting}, // func(v interface{}, source interface{}, others ...interface{}) error
		},
		// https://pkg.go.dev/gopkg.in/yaml.v2
		"gopkg.in/yaml.v2": {
			"Decoder.Decode":  into(P0, Recv), // func(v interface{}) (err error)
			"Encoder.Encode":  into(Recv, P0), // func(v interface{}) (err error)
			"Marshal":         from(P0),       // func(in interface{}) (out []byte, err error)
			"NewDecoder":      from(P0),       // func(r io.Reader) *Decoder
			"NewEncoder":      wraps(P0),      // func(w io.Writer) *Encoder
			"Unmarshal":       into(P1, P0),   // func(in []byte, out interface{}) (err error)
			"UnmarshalStrict": into(P1, P0),   // func(in []byte, out interface{}) (err error)
		},
		// https://pkg.go.dev/gopkg.in/yaml.v3
		"gopkg.in/yaml.v3": {
			"Decoder.Decode": into(P0, Recv), // func(v interface{}) (err error)
			"Encoder.Encode": into(Recv, P0), // func(v interface{}) (err error)
			"Marshal":        from(P0),       // func(in interface{}) (out []byte, err error)
			"NewDecoder":     from(P0),       // func(r io.Reader) *Decoder
			"NewEncoder":     wraps(P0),      // func(w io.Writer) *Encoder
			"Unmarshal":      into(P1, P0),   // func(in []byte, out interface{}) (err error)
		},
		// https://pkg.go.dev/sigs.k8s.io/yaml
		"sigs.k8s.io/yaml": {
			"JSONToYAML":      from(P0),     // func(j []byte) ([]byte, error)
			"Marshal":         from(P0),     // func(obj interface{}) ([]byte, error)
			"Unmarshal":       into(P1, P0), // func(yamlBytes []byte, obj interface{}, opts ...JSONOpt) error
			"UnmarshalStrict": into(P1, P0), // func(yamlBytes []byte, obj interface{}, opts ...JSONOpt) error
			"YAMLToJSON":      from(P0),     // func(y []byte) ([]byte, error)
		},
		// https://pkg.go.dev/github.com/mitchellh/mapstructure
		"github.com/mitchellh/mapstructure": {
			"Decode":             into(P1, P0), // func(input interface{}, output interface{}) error
			"DecodeMetadata":     into(P1, P0), // func(input interface{}, output interface{}, metadata *Metadata) error
			"WeakDecode":         into(P1, P0), // func(input interface{}, output interface{}) error
			"WeakDecodeMetadata": into(P1, P0), // func(input interface{}, output interface{}, metadata *Metadata) error
		},
		// https://pkg.go.dev/github.com/go-viper/mapstructure/v2
		"github.com/go-viper/mapstructure/v2": {
			"Decode":             into(P1, P0), // func(input any, output any) error
			"DecodeMetadata":     into(P1, P0), // func(input any, output any, metadata *Metadata) error
			"WeakDecode":         into(P1, P0), // func(input any, output any) error
			"WeakDecodeMetadata": into(P1, P0), // func(input any, output any, metadata *Metadata) error
		},
		// https://pkg.go.dev/github.com/spf13/cast
		"github.com/spf13/cast": {
			"ToDuration":        from(P0), // func(i any) time.Duration
			"ToDurationE":       from(P0), // func(i any) (time.Duration, error)
			"ToInt":             from(P0), // func(i any) int
			"ToInt64":           from(P0), // func(i any) int64
			"ToString":          from(P0), // func(i any) string
			"ToStringE":         from(P0), // func(i any) (string, error)
			"ToStringMap":       from(P0), // func(i any) map[string]any
			"ToStringMapString": from(P0), // func(i any) map[string]string
			"ToStringSlice":     from(P0), // func(i any) []string
		},
	}
}
