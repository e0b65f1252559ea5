// SPDX-License-Identifier: Apache-2.0

package catalog

import "github.com/jwtvet/jwtvet/internal/jose"

// random is the flow of a function whose results are cryptographic randomness.
func random() Flow { return Flow{Source: jose.Random} }

// weak is the flow of a function whose results are predictable randomness.
func weak() Flow { return Flow{Source: jose.Guessable} }

// public is the flow of a function whose result is public key material.
func public(slots ...Slot) Flow { return Flow{From: slots, Public: true} }

// cryptoFlows are the flows of cryptography. A hash or a derivation of a
// literal is still derived from it (From), but reveals nothing of it (Cleans).
func cryptoFlows() map[string]map[string]Flow {
	return map[string]map[string]Flow{
		// https://pkg.go.dev/crypto/rand
		"crypto/rand": {
			"Int":    random(),                        // func(rand io.Reader, max *big.Int) (n *big.Int, err error)
			"Prime":  random(),                        // func(r io.Reader, bits int) (*big.Int, error)
			"Read":   {Into: P0, Source: jose.Random}, // func(b []byte) (n int, err error)
			"Reader": random(),                        // var io.Reader
			"Text":   random(),                        // func() string
		},
		// https://pkg.go.dev/hash
		// Hash.Write is io.Writer.Write.
		"hash": {
			"Hash.Sum":     cleaned(Recv, P0), // func(b []byte) []byte
			"Hash32.Sum32": cleaned(Recv),     // func() uint32
			"Hash64.Sum64": cleaned(Recv),     // func() uint64
		},
		// https://pkg.go.dev/crypto/hmac
		"crypto/hmac": {
			"New": cleaned(P1), // func(h func() hash.Hash, key []byte) hash.Hash
		},
		// https://pkg.go.dev/crypto/md5
		"crypto/md5": {
			"Sum": cleaned(P0), // func(data []byte) [16]byte
		},
		// https://pkg.go.dev/crypto/sha1
		"crypto/sha1": {
			"Sum": cleaned(P0), // func(data []byte) [20]byte
		},
		// https://pkg.go.dev/crypto/sha256
		"crypto/sha256": {
			"Sum224": cleaned(P0), // func(data []byte) [28]byte
			"Sum256": cleaned(P0), // func(data []byte) [32]byte
		},
		// https://pkg.go.dev/crypto/sha512
		"crypto/sha512": {
			"Sum384":     cleaned(P0), // func(data []byte) [48]byte
			"Sum512":     cleaned(P0), // func(data []byte) [64]byte
			"Sum512_224": cleaned(P0), // func(data []byte) [28]byte
			"Sum512_256": cleaned(P0), // func(data []byte) [32]byte
		},
		// https://pkg.go.dev/crypto/sha3
		"crypto/sha3": {
			"SHA3.Sum":    cleaned(Recv, P0), // func(b []byte) []byte
			"SHA3.Write":  into(Recv, P0),    // func(p []byte) (n int, err error)
			"Sum224":      cleaned(P0),       // func(data []byte) [28]byte
			"Sum256":      cleaned(P0),       // func(data []byte) [32]byte
			"Sum384":      cleaned(P0),       // func(data []byte) [48]byte
			"Sum512":      cleaned(P0),       // func(data []byte) [64]byte
			"SumSHAKE128": cleaned(P0),       // func(data []byte, length int) []byte
			"SumSHAKE256": cleaned(P0),       // func(data []byte, length int) []byte
		},
		// https://pkg.go.dev/hash/crc32
		"hash/crc32": {
			"Checksum":     cleaned(P0), // func(data []byte, tab *Table) uint32
			"ChecksumIEEE": cleaned(P0), // func(data []byte) uint32
		},
		// https://pkg.go.dev/crypto/hkdf
		"crypto/hkdf": {
			"Expand":  cleaned(P1), // func[H hash.Hash](h func() H, pseudorandomKey []byte, info string, keyLength int) ([]byte, error)
			"Extract": cleaned(P1), // func[H hash.Hash](h func() H, secret []byte, salt []byte) ([]byte, error)
			"Key":     cleaned(P1), // func[Hash hash.Hash](h func() Hash, secret []byte, salt []byte, info string, keyLength int) ([]byte, error)
		},
		// https://pkg.go.dev/crypto/pbkdf2
		"crypto/pbkdf2": {
			"Key": cleaned(P1), // func[Hash hash.Hash](h func() Hash, password string, salt []byte, iter int, keyLength int) ([]byte, error)
		},
		// https://pkg.go.dev/crypto/cipher
		// Opening has no row: the ciphertext alone is no secret, so a literal of it is none.
		"crypto/cipher": {
			"AEAD.Seal":     cleaned(P2),                                // func(dst []byte, nonce []byte, plaintext []byte, additionalData []byte) []byte
			"Block.Encrypt": {From: []Slot{P1}, Into: P0, Cleans: true}, // func(dst []byte, src []byte)
		},
		// https://pkg.go.dev/crypto/ecdh
		"crypto/ecdh": {
			"Curve.GenerateKey":    random(),      // func(rand io.Reader) (*PrivateKey, error)
			"Curve.NewPrivateKey":  from(P0),      // func(key []byte) (*PrivateKey, error)
			"Curve.NewPublicKey":   public(P0),    // func(key []byte) (*PublicKey, error)
			"PrivateKey.Bytes":     from(Recv),    // func() []byte
			"PrivateKey.ECDH":      cleaned(Recv), // func(remote *PublicKey) ([]byte, error)
			"PrivateKey.PublicKey": public(Recv),  // func() *PublicKey
			"PublicKey.Bytes":      public(Recv),  // func() []byte
		},
		// https://pkg.go.dev/crypto/ecdsa
		"crypto/ecdsa": {
			"GenerateKey":                {Source: jose.Random, Bits: P0}, // func(c elliptic.Curve, r io.Reader) (*PrivateKey, error)
			"ParseRawPrivateKey":         from(P1),                        // func(curve elliptic.Curve, data []byte) (*PrivateKey, error)
			"ParseUncompressedPublicKey": public(P1),                      // func(curve elliptic.Curve, data []byte) (*PublicKey, error)
			"PrivateKey.Bytes":           from(Recv),                      // func() ([]byte, error)
			"PrivateKey.ECDH":            from(Recv),                      // func() (*ecdh.PrivateKey, error)
			"PrivateKey.Public":          public(Recv),                    // func() crypto.PublicKey
			"PublicKey.Bytes":            public(Recv),                    // func() ([]byte, error)
			"PublicKey.ECDH":             public(Recv),                    // func() (*ecdh.PublicKey, error)
		},
		// https://pkg.go.dev/crypto/elliptic
		"crypto/elliptic": {
			"P224": {Source: jose.Object, Size: 224}, // func() Curve
		},
		// https://pkg.go.dev/crypto/ed25519
		"crypto/ed25519": {
			"GenerateKey":       random(),     // func(random io.Reader) (PublicKey, PrivateKey, error)
			"NewKeyFromSeed":    from(P0),     // func(seed []byte) PrivateKey
			"PrivateKey.Public": public(Recv), // func() crypto.PublicKey
			"PrivateKey.Seed":   from(Recv),   // func() []byte
		},
		// https://pkg.go.dev/crypto/rsa
		"crypto/rsa": {
			"GenerateKey":           {Source: jose.Random, Bits: P1}, // func(random io.Reader, bits int) (*PrivateKey, error)
			"GenerateMultiPrimeKey": {Source: jose.Random, Bits: P2}, // func(random io.Reader, nprimes int, bits int) (*PrivateKey, error)
			"PrivateKey.Public":     public(Recv),                    // func() crypto.PublicKey
		},
		// https://pkg.go.dev/crypto
		"crypto": {
			"Decrypter.Public": public(Recv), // func() PublicKey
			"Signer.Public":    public(Recv), // func() PublicKey
		},
		// https://pkg.go.dev/crypto/tls
		"crypto/tls": {
			"LoadX509KeyPair": {Source: jose.File, Key: P1}, // func(certFile string, keyFile string) (Certificate, error)
			"X509KeyPair":     from(P1),                     // func(certPEMBlock []byte, keyPEMBlock []byte) (Certificate, error)
		},
		// https://pkg.go.dev/crypto/x509
		// An encrypted block (DecryptPEMBlock) has no row: its literal is no secret without the password.
		"crypto/x509": {
			"MarshalECPrivateKey":     from(P0),   // func(key *ecdsa.PrivateKey) ([]byte, error)
			"MarshalPKCS1PrivateKey":  from(P0),   // func(key *rsa.PrivateKey) []byte
			"MarshalPKCS1PublicKey":   public(P0), // func(key *rsa.PublicKey) []byte
			"MarshalPKCS8PrivateKey":  from(P0),   // func(key any) ([]byte, error)
			"MarshalPKIXPublicKey":    public(P0), // func(pub any) ([]byte, error)
			"ParseCertificate":        public(P0), // func(der []byte) (*Certificate, error)
			"ParseCertificateRequest": public(P0), // func(asn1Data []byte) (*CertificateRequest, error)
			"ParseCertificates":       public(P0), // func(der []byte) ([]*Certificate, error)
			"ParseECPrivateKey":       from(P0),   // func(der []byte) (*ecdsa.PrivateKey, error)
			"ParsePKCS1PrivateKey":    from(P0),   // func(der []byte) (*rsa.PrivateKey, error)
			"ParsePKCS1PublicKey":     public(P0), // func(der []byte) (*rsa.PublicKey, error)
			"ParsePKCS8PrivateKey":    from(P0),   // func(der []byte) (key any, err error)
			"ParsePKIXPublicKey":      public(P0), // func(derBytes []byte) (pub any, err error)
		},
		// https://pkg.go.dev/encoding/pem
		"encoding/pem": {
			"Decode":         from(P0),     // func(data []byte) (p *Block, rest []byte)
			"Encode":         into(P0, P1), // func(out io.Writer, b *Block) error
			"EncodeToMemory": from(P0),     // func(b *Block) []byte
		},
		// https://pkg.go.dev/math/big
		"math/big": {
			"Int.Bytes":     from(Recv),                                 // func() []byte
			"Int.FillBytes": {From: []Slot{Recv}, Into: P0, Both: true}, // func(buf []byte) []byte
			"Int.SetBytes":  {From: []Slot{P0}, Into: Recv, Both: true}, // func(buf []byte) *Int
			"Int.SetString": {From: []Slot{P0}, Into: Recv, Both: true}, // func(s string, base int) (*Int, bool)
			"Int.String":    from(Recv),                                 // func() string
			"Int.Text":      from(Recv),                                 // func(base int) string
			"NewInt":        from(P0),                                   // func(x int64) *Int
		},
		// https://pkg.go.dev/math/rand
		"math/rand": {
			"Float64":      weak(),                             // func() float64
			"Int":          weak(),                             // func() int
			"Int31":        weak(),                             // func() int32
			"Int31n":       weak(),                             // func(n int32) int32
			"Int63":        weak(),                             // func() int64
			"Int63n":       weak(),                             // func(n int64) int64
			"Intn":         weak(),                             // func(n int) int
			"New":          weak(),                             // func(src Source) *Rand
			"NewSource":    weak(),                             // func(seed int64) Source
			"Perm":         weak(),                             // func(n int) []int
			"Rand.Float64": weak(),                             // func() float64
			"Rand.Int":     weak(),                             // func() int
			"Rand.Int31":   weak(),                             // func() int32
			"Rand.Int31n":  weak(),                             // func(n int32) int32
			"Rand.Int63":   weak(),                             // func() int64
			"Rand.Int63n":  weak(),                             // func(n int64) int64
			"Rand.Intn":    weak(),                             // func(n int) int
			"Rand.Perm":    weak(),                             // func(n int) []int
			"Rand.Read":    {Into: P0, Source: jose.Guessable}, // func(p []byte) (n int, err error)
			"Rand.Uint32":  weak(),                             // func() uint32
			"Rand.Uint64":  weak(),                             // func() uint64
			"Read":         {Into: P0, Source: jose.Guessable}, // func(p []byte) (n int, err error)
			"Uint32":       weak(),                             // func() uint32
			"Uint64":       weak(),                             // func() uint64
		},
		// https://pkg.go.dev/math/rand/v2
		// A ChaCha8 has no row: it is as strong as its seed.
		"math/rand/v2": {
			"Float64":     weak(),     // func() float64
			"Int":         weak(),     // func() int
			"Int32":       weak(),     // func() int32
			"Int32N":      weak(),     // func(n int32) int32
			"Int64":       weak(),     // func() int64
			"Int64N":      weak(),     // func(n int64) int64
			"IntN":        weak(),     // func(n int) int
			"N":           weak(),     // func[Int intType](n Int) Int
			"NewPCG":      weak(),     // func(seed1 uint64, seed2 uint64) *PCG
			"Perm":        weak(),     // func(n int) []int
			"Rand.Int":    from(Recv), // func() int
			"Rand.Int32":  from(Recv), // func() int32
			"Rand.Int32N": from(Recv), // func(n int32) int32
			"Rand.Int64":  from(Recv), // func() int64
			"Rand.Int64N": from(Recv), // func(n int64) int64
			"Rand.IntN":   from(Recv), // func(n int) int
			"Rand.Perm":   from(Recv), // func(n int) []int
			"Rand.Uint32": from(Recv), // func() uint32
			"Rand.Uint64": from(Recv), // func() uint64
			"New":         from(P0),   // func(src Source) *Rand
			"Uint32":      weak(),     // func() uint32
			"Uint64":      weak(),     // func() uint64
		},
		// https://pkg.go.dev/golang.org/x/crypto/argon2
		"golang.org/x/crypto/argon2": {
			"IDKey": cleaned(P0), // func(password []byte, salt []byte, time uint32, memory uint32, threads uint8, keyLen uint32) []byte
			"Key":   cleaned(P0), // func(password []byte, salt []byte, time uint32, memory uint32, threads uint8, keyLen uint32) []byte
		},
		// https://pkg.go.dev/golang.org/x/crypto/bcrypt
		"golang.org/x/crypto/bcrypt": {
			"GenerateFromPassword": cleaned(P0), // func(password []byte, cost int) ([]byte, error)
		},
		// https://pkg.go.dev/golang.org/x/crypto/blake2b
		"golang.org/x/crypto/blake2b": {
			"Sum256": cleaned(P0), // func(data []byte) [32]byte
			"Sum384": cleaned(P0), // func(data []byte) [48]byte
			"Sum512": cleaned(P0), // func(data []byte) [64]byte
		},
		// https://pkg.go.dev/golang.org/x/crypto/hkdf
		"golang.org/x/crypto/hkdf": {
			"Expand":  cleaned(P1), // func(hash func() hash.Hash, pseudorandomKey []byte, info []byte) io.Reader
			"Extract": cleaned(P1), // func(hash func() hash.Hash, secret []byte, salt []byte) []byte
			"New":     cleaned(P1), // func(hash func() hash.Hash, secret []byte, salt []byte, info []byte) io.Reader
		},
		// https://pkg.go.dev/golang.org/x/crypto/pbkdf2
		"golang.org/x/crypto/pbkdf2": {
			"Key": cleaned(P0), // func(password []byte, salt []byte, iter int, keyLen int, h func() hash.Hash) []byte
		},
		// https://pkg.go.dev/golang.org/x/crypto/scrypt
		"golang.org/x/crypto/scrypt": {
			"Key": cleaned(P0), // func(password []byte, salt []byte, N int, r int, p int, keyLen int) ([]byte, error)
		},
		// https://pkg.go.dev/golang.org/x/crypto/sha3
		"golang.org/x/crypto/sha3": {
			"Sum256": cleaned(P0), // func(data []byte) [32]byte
			"Sum512": cleaned(P0), // func(data []byte) [64]byte
		},
		// https://pkg.go.dev/golang.org/x/crypto/ssh
		"golang.org/x/crypto/ssh": {
			"ParseRawPrivateKey": from(P0), // func(pemBytes []byte) (interface{}, error)
		},
		// https://pkg.go.dev/github.com/google/uuid
		// A version 1 UUID (NewUUID) is the time and the machine.
		"github.com/google/uuid": {
			"Must":        from(P0),   // func(uuid UUID, err error) UUID
			"MustParse":   from(P0),   // func(s string) UUID
			"New":         random(),   // func() UUID
			"NewRandom":   random(),   // func() (UUID, error)
			"NewUUID":     weak(),     // func() (UUID, error)
			"NewString":   random(),   // func() string
			"NewV7":       random(),   // func() (UUID, error)
			"Parse":       from(P0),   // func(s string) (UUID, error)
			"UUID.String": from(Recv), // func() string
		},
		// https://pkg.go.dev/github.com/gofrs/uuid/v5
		"github.com/gofrs/uuid/v5": uuidFlows(),
		"github.com/gofrs/uuid":    uuidFlows(),
	}
}

// uuidFlows is the API of all versions of gofrs/uuid.
func uuidFlows() map[string]Flow {
	return map[string]Flow{
		"FromString":  from(P0),   // func(text string) (UUID, error)
		"Must":        from(P0),   // func(u UUID, err error) UUID
		"NewV1":       weak(),     // func() (UUID, error)
		"NewV4":       random(),   // func() (UUID, error)
		"NewV7":       random(),   // func() (UUID, error)
		"UUID.Bytes":  from(Recv), // func() []byte
		"UUID.String": from(Recv), // func() string
	}
}
