mod a {
    use wirecode::ApiError;

    #[derive(ApiError, Debug)]
    #[api_error(code = i23)]
    enum A {
        #[api_error(code = 1)]
        One,
    }
    #[derive(ApiError, Debug)]
    #[api_error(code = "i32")]
    enum B {
        #[api_error(code = 1)]
        One,
    }
    #[derive(ApiError, Debug)]
    #[api_error(code = 5)]
    enum C {
        #[api_error(code = 1)]
        One,
    }
    #[derive(ApiError, Debug)]
    #[api_error(code = f32)]
    enum D {
        #[api_error(code = 1)]
        One,
    }
}

fn main() {}
