//! The server: it answers this machine only, by its own name, and asks whoever holds the newsroom.

use std::convert::Infallible;
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, Sender};
use std::sync::{Arc, Mutex, PoisonError};

use axum::Router;
use axum::extract::{FromRequestParts, Path as Place, Query, Request, State};
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use axum::middleware::{self, Next};
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::get;
use jiff::Timestamp;
use tokio::sync::watch;
use tokio_stream::StreamExt as _;
use tokio_stream::wrappers::WatchStream;

use crate::builtin;
use crate::diagnostic::Diagnostic;
use crate::format::Cache;

use super::editor::Editor;
use super::holder::Holder;
use super::question::{Answer, Call, Filter, Look, Policy, Question, Wanted, media_type};
use super::watch::watch;

/// The name of the cookie that keeps the language of the desk.
const LANGUAGE: &str = "desk-language";

/// A newsroom that is about to be shown.
pub struct Preview {
    listener: TcpListener,
    address: SocketAddr,
    root: PathBuf,
    editor: Editor,
    cache: Option<Box<dyn Cache + Send>>,
    now: fn() -> Timestamp,
}

impl Preview {
    /// Takes a port of this machine; 0 stands for any that is free.
    ///
    /// # Errors
    ///
    /// `port-taken` if the port cannot be had.
    pub fn open(root: &Path, port: u16, now: fn() -> Timestamp) -> Result<Self, Diagnostic> {
        let taken =
            |cause| Diagnostic::error("port-taken").with("port", usize::from(port)).because(cause);
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).map_err(taken)?;
        listener.set_nonblocking(true).map_err(taken)?;
        let address = listener.local_addr().map_err(taken)?;
        let (root, editor) = (root.to_owned(), Editor::default());
        Ok(Self { listener, address, root, editor, cache: None, now })
    }

    /// Opens records in another editor than Visual Studio Code.
    #[must_use]
    pub fn with_editor(self, editor: Editor) -> Self {
        Self { editor, ..self }
    }

    /// Makes no document or picture again that the cache has.
    #[must_use]
    pub fn with_cache(self, cache: impl Cache + Send + 'static) -> Self {
        Self { cache: Some(Box::new(cache)), ..self }
    }

    /// The address to type into a browser.
    #[must_use]
    pub fn address(&self) -> String {
        format!("http://{}/", self.address)
    }

    /// Shows the newsroom as long as the program runs; `warn` hears what makes it less useful.
    ///
    /// # Errors
    ///
    /// `preview-failed` if the system does not let it go on.
    pub fn run(self, warn: impl FnOnce(&Diagnostic)) -> Result<(), Diagnostic> {
        let (calls, received) = mpsc::channel();
        let (version, versions) = watch::channel(0);
        let told = Box::new(move |number| {
            version.send_replace(number);
        });
        let (root, editor) = (self.root.clone(), self.editor);
        let holder = Holder { root, editor, cache: self.cache, now: self.now, told };
        // Before it is read, so that no change falls between.
        let changes = calls.clone();
        let watching = watch(&self.root, move || drop(changes.send(Call::Changed)));
        std::thread::spawn(move || holder.hold(&received));
        if let Err(fault) = &watching {
            warn(fault);
        }
        let desk =
            Arc::new(Front { calls: Mutex::new(calls), versions, port: self.address.port() });
        let failed = |cause| Diagnostic::error("preview-failed").because(cause);
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
        runtime.map_err(failed)?.block_on(async {
            let listener = tokio::net::TcpListener::from_std(self.listener).map_err(failed)?;
            axum::serve(listener, router(desk)).await.map_err(failed)
        })
    }
}

/// What the routes share.
struct Front {
    calls: Mutex<Sender<Call>>,
    versions: watch::Receiver<u64>,
    port: u16,
}

type Shared = State<Arc<Front>>;

fn router(front: Arc<Front>) -> Router {
    Router::new()
        .route("/", get(desk))
        .route("/announcement/{id}", get(side_by_side))
        .route("/announcement/{id}/{tab}", get(announcement))
        .route("/letter/{id}", get(letter))
        .route("/newsroom", get(|| async { Redirect::permanent("/newsroom/") }))
        .route("/newsroom/", get(|front, asked| file(front, asked, Place(String::new()))))
        .route("/newsroom/{*path}", get(file))
        .route("/desk/{name}", get(own_file))
        .route("/changes", get(changes))
        .layer(middleware::from_fn_with_state(front.clone(), guard))
        .with_state(front)
}

/// Lets only those in who ask this machine by its own name, and who are no other site; and says what
/// pages may do.
async fn guard(State(front): Shared, request: Request, next: Next) -> Response {
    if !is_own_host(request.headers(), front.port) || is_foreign(request.headers()) {
        return StatusCode::FORBIDDEN.into_response();
    }
    if !matches!(*request.method(), Method::GET | Method::HEAD) {
        return StatusCode::METHOD_NOT_ALLOWED.into_response();
    }
    let mut response = next.run(request).await;
    let policies = response.headers_mut().entry(header::CONTENT_SECURITY_POLICY);
    policies.or_insert(HeaderValue::from_static(Policy::Own.header()));
    for (name, value) in [
        (header::CACHE_CONTROL, "no-store"),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::REFERRER_POLICY, "no-referrer"),
    ] {
        response.headers_mut().insert(name, HeaderValue::from_static(value));
    }
    let policy = HeaderValue::from_static("same-origin");
    response.headers_mut().insert("cross-origin-resource-policy", policy);
    response
}

/// Whether a browser was told to ask for this machine. Another name may lead here, too, by a trick of
/// its owner (DNS rebinding).
fn is_own_host(headers: &HeaderMap, port: u16) -> bool {
    let host = headers.get(header::HOST).and_then(|host| host.to_str().ok()).unwrap_or_default();
    ["localhost", "127.0.0.1", "[::1]"].iter().any(|name| {
        host.strip_prefix(name).is_some_and(|rest| match rest.strip_prefix(':') {
            Some(digits) => digits.parse() == Ok(port),
            // Browsers leave the usual port away.
            None => rest.is_empty() && port == 80,
        })
    })
}

/// Whether a page of another site asks, other than by a link to this one (Fetch Metadata, W3C).
fn is_foreign(headers: &HeaderMap) -> bool {
    let has = |name: &str, value: &str| headers.get(name).is_some_and(|own| own == value);
    let is_own = has("sec-fetch-site", "same-origin") || has("sec-fetch-site", "none");
    let follows_link = has("sec-fetch-mode", "navigate") && has("sec-fetch-dest", "document");
    headers.contains_key("sec-fetch-site") && !is_own && !follows_link
}

/// Who asks: the languages that they read, and the one that they just chose.
struct Asker {
    tags: Vec<String>,
    chosen: Option<String>,
    /// Whether what they ask for is shown within another page (Fetch Metadata, W3C).
    is_within: bool,
}

/// The language that was chosen on the desk.
#[derive(serde::Deserialize)]
struct Choice {
    lang: Option<String>,
}

impl<S: Sync> FromRequestParts<S> for Asker {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Infallible> {
        let choice = Query::<Choice>::try_from_uri(&parts.uri).ok();
        let is_tag =
            |tag: &String| tag.chars().all(|one| one.is_ascii_alphanumeric() || one == '-');
        let chosen = choice.and_then(|Query(choice)| choice.lang).filter(is_tag);
        let tags = chosen.iter().cloned().chain(tags(&parts.headers)).collect();
        let is_within = parts.headers.get("sec-fetch-dest").is_some_and(|dest| dest == "iframe");
        Ok(Self { tags, chosen, is_within })
    }
}

async fn desk(State(front): Shared, asker: Asker, Query(filter): Query<Filter>) -> Response {
    ask(&front, asker, Wanted::Desk(filter)).await
}

async fn side_by_side(
    State(front): Shared,
    asker: Asker,
    Place(id): Place<String>,
    Query(look): Query<Look>,
) -> Response {
    ask(&front, asker, Wanted::View(id, String::new(), look)).await
}

async fn announcement(
    State(front): Shared,
    asker: Asker,
    Place((id, tab)): Place<(String, String)>,
    Query(look): Query<Look>,
) -> Response {
    ask(&front, asker, Wanted::View(id, tab, look)).await
}

async fn letter(
    State(front): Shared,
    asker: Asker,
    Place(id): Place<String>,
    Query(look): Query<Look>,
) -> Response {
    ask(&front, asker, Wanted::Letter(id, look)).await
}

async fn file(State(front): Shared, asker: Asker, Place(path): Place<String>) -> Response {
    let is_within = asker.is_within;
    ask(&front, asker, Wanted::File(path, is_within)).await
}

/// A style sheet or a script of the desk.
async fn own_file(Place(name): Place<String>) -> Response {
    let own = builtin::desk().into_iter().find(|(path, _)| *path == format!("static/{name}"));
    match own {
        Some((path, bytes)) => respond(Answer::file(media_type(&path), bytes.into_owned())),
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

/// Tells how often the newsroom was read, now and whenever it is read again (server-sent events).
async fn changes(State(front): Shared) -> impl IntoResponse {
    let versions = WatchStream::new(front.versions.clone());
    let events =
        versions.map(|number| Ok::<_, Infallible>(Event::default().data(number.to_string())));
    Sse::new(events).keep_alive(KeepAlive::default())
}

/// Asks whoever holds the newsroom, and keeps in a cookie which language was chosen.
async fn ask(front: &Front, asker: Asker, wanted: Wanted) -> Response {
    let (reply, answer) = mpsc::channel();
    let question = Question { wanted, tags: asker.tags };
    let calls = front.calls.lock().unwrap_or_else(PoisonError::into_inner).clone();
    if calls.send(Call::Asked(Box::new(question), reply)).is_err() {
        return StatusCode::SERVICE_UNAVAILABLE.into_response();
    }
    let answer = tokio::task::spawn_blocking(move || answer.recv()).await;
    let mut response = match answer {
        Ok(Ok(answer)) => respond(answer),
        // The files changed while it waited; or the holder is gone.
        _ => StatusCode::SERVICE_UNAVAILABLE.into_response(),
    };
    let cookie = |tag| format!("{LANGUAGE}={tag}; Path=/; SameSite=Strict; HttpOnly");
    let cookie = asker.chosen.map(cookie);
    if let Some(cookie) = cookie.and_then(|cookie| HeaderValue::from_str(&cookie).ok()) {
        response.headers_mut().insert(header::SET_COOKIE, cookie);
    }
    response
}

fn respond(answer: Answer) -> Response {
    let status = StatusCode::from_u16(answer.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let headers = [
        (header::CONTENT_TYPE, answer.media_type),
        (header::CONTENT_SECURITY_POLICY, answer.policy.header()),
    ];
    (status, headers, answer.bytes).into_response()
}

/// The languages that somebody reads: the one that they chose, then those of their browser, which has
/// them in order.
fn tags(headers: &HeaderMap) -> Vec<String> {
    let text = |name| headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let chosen = text(header::COOKIE)
        .split(';')
        .filter_map(|cookie| cookie.trim().strip_prefix(LANGUAGE)?.strip_prefix('='));
    let read = text(header::ACCEPT_LANGUAGE).split(',');
    let read = read.filter_map(|one| one.split(';').next()).map(str::trim);
    chosen.chain(read).filter(|tag| !tag.is_empty()).map(str::to_owned).collect()
}
